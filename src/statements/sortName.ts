/** A name as it is sorted and compared: without case and diacritics. */
export function sortNameOf(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
