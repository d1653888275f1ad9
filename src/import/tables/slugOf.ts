import { createHash } from 'node:crypto';

/** Two of these, or one with a code, are an id that may be asked for. */
const LONGEST_SLUG = 55;
const DIGITS = 8;

/** A name as the second part of an id: `St. Lucia` as `st-lucia`. Where letters don't distinguish names, a hash does. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (slug !== '' && slug.length <= LONGEST_SLUG) return slug;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, DIGITS);
  return [...slug.slice(0, LONGEST_SLUG - DIGITS - 1).split('-'), hash]
    .filter((word) => word !== '')
    .join('-');
}
