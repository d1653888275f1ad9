export const NUMBERS = new Intl.NumberFormat('en');

/** A number and what there is of it, in one or several. */
export function counted(count: number, noun: string): string {
  return `${NUMBERS.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
