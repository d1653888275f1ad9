/** Prints a line of what was asked for. */
export function say(line: string): void {
  print(`${line}\n`);
}

/** Prints what was asked for, where its lines already have their ends. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Prints a line of what happens beside it, where it can't be taken for a part of the answer. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}
