/**
 * Ends the database when the process that started it is gone.
 *
 * A program of its own, run by startWatcher.ts. It waits on a pipe whose other end only its parent holds; however
 * the parent ends, even by kill -9, the kernel closes that end, and the read here returns.
 */
import { once } from 'node:events';

import { endProcesses } from './endProcesses.ts';
import { runProgram } from './runProgram.ts';

const [kind, target] = process.argv.slice(2) as [kind: 'java' | 'docker', target: string];
const patience = 10;

process.stdin.on('error', () => {}).resume();
await once(process.stdin, 'close');

if (kind === 'java') {
  await endProcesses(target, patience * 1000);
} else {
  await runProgram('docker', ['stop', '-t', String(patience), target]);
  await runProgram('docker', ['rm', '--force', '--volumes', target]);
}
