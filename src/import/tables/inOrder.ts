/** `Congo, Democratic Republic of the` as it is read. */
export function inOrder(name: string): string {
  const [, last, first] = /^([^,]+), ([^,]+)$/.exec(name) ?? [];
  return last === undefined ? name : `${first} ${last}`;
}
