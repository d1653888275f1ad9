import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import type { RunningDatabase } from './RunningDatabase.ts';
export async function startWithDocker(
  _folder: string,
  _local: Config['local'],
  _report: (line: string) => void,
): Promise<RunningDatabase> {
  throw new StartError('Docker is not there yet.');
}
