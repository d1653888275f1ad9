import { isLoopback } from './isLoopback.ts';

/** Whether answers may show how the graph was asked: as it is set, or else where only this machine can ask. */
export function explainAllowed(setting: 'on' | 'off' | undefined, host: string): boolean {
  return setting === undefined ? isLoopback(host) : setting === 'on';
}
