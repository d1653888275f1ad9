/** So many of one kind are shown. */
const MOST_OF_KIND = 5;
/** Where something stands: what distinguishes messages of one kind. */
const PLACES = /\S+:\d+(?::\d+)?(?=[\s,]|$)/g;

/** Where a message begins; the name of a file may have spaces. */
const FIRST_PLACE = /^.+?:\d+(?::\d+)?(?=[\s,]|$)/;

/** Of messages that differ in their places alone, the first; the others are counted. */
export function inKinds(lines: readonly string[]): readonly string[] {
  const kinds = Map.groupBy(lines, (line) => line.replaceAll(PLACES, ''));
  return [...kinds.values()].flatMap((same) => {
    const more = same.length - MOST_OF_KIND;
    const last = FIRST_PLACE.exec(same.at(-1)!)?.[0] ?? 'the end';
    return [
      ...same.slice(0, MOST_OF_KIND),
      ...(more > 0 ? [`… and ${more} more like the last, up to ${last}`] : []),
    ];
  });
}
