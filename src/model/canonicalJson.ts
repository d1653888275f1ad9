/** A value as JSON with the keys of its objects in order, so that equal values have equal texts; texts may be replaced. */
export function canonicalJson(
  value: unknown,
  ofText: (text: string) => string | null = (text) => text,
): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') return ofText(part);
    return part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  });
}
