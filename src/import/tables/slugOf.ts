/** A name as the second part of an id: `St. Lucia` as `st-lucia`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
