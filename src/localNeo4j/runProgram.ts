import { spawn } from 'node:child_process';

/** What a program has printed, and how it ended; `code` is undefined where it could not be run or had to be killed. */
export interface Outcome {
  readonly code: number | undefined;
  readonly missing: boolean;
  readonly output: string;
}

interface Options {
  readonly environment?: NodeJS.ProcessEnv;
  readonly timeout?: number;
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end; a program that is missing or fails is an outcome, not an error. */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: Options = {},
): Promise<Outcome> {
  return await new Promise((resolve) => {
    const child = spawn(file, args, {
      env: options.environment ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeout,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) options.onLine?.(line);
      });
    }
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ code: undefined, missing: error.code === 'ENOENT' || error.code === 'EACCES', output }),
    );
    child.once('close', (code) => resolve({ code: code ?? undefined, missing: false, output }));
  });
}
