/** Prints a line of what was asked for. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a line of what happens beside it, where it can't be taken for a part of the answer. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}
