/** What vanished between two levels of one request is dropped from its list; it is no error. */
export async function inList<T>(items: readonly Promise<T | null>[]): Promise<T[]> {
  return (await Promise.all(items)).filter((item) => item !== null);
}
