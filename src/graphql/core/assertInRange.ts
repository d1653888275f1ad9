import { RequestError } from '../../config/errors.ts';

/**
 * A number that an argument may be.
 *
 * @throws {RequestError} BAD_USER_INPUT for a number out of its range
 */
export function assertInRange(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new RequestError('BAD_USER_INPUT', `${name} is from ${least} to ${most}; received ${value}`);
}
