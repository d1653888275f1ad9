import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A process that outlives this one just long enough to end the database. */
export interface Watcher {
  readonly stop: () => Promise<void>;
}

/**
 * Starts the watcher, to be done before the database is started; one that gets killed is replaced at once.
 *
 * The target is what the watcher ends: a Java process by an argument of its own, or a container by its id.
 */
export function startWatcher(kind: 'java' | 'docker', target: string): Watcher {
  let stopped = false;
  let child = spawnWatcher(kind, target, replace);

  function replace(lifetime: number): void {
    // A watcher that can't even start must not be started a thousand times a second.
    const delay = lifetime < 500 ? 1000 : 0;
    setTimeout(() => {
      if (!stopped) child = spawnWatcher(kind, target, replace);
    }, delay);
  }

  return {
    async stop() {
      stopped = true;
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function spawnWatcher(kind: string, target: string, onEnd: (lifetime: number) => void): ChildProcess {
  const start = Date.now();
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const child = spawn(process.execPath, [join(import.meta.dirname, 'watcher.ts'), kind, target], {
    // In a session of its own, so that Ctrl-C in the terminal reaches only this process, which shuts down in order.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: environment,
  });
  child.stdin.on('error', () => {});
  child.once('error', () => onEnd(0));
  child.once('exit', () => onEnd(Date.now() - start));
  return child;
}
