/**
 * Of some words those that are most like another, the most like first; none if nothing is.
 *
 * @param reach how many letters may differ
 */
export function nearest(
  word: string,
  known: Iterable<string>,
  most = 3,
  reach = Math.ceil(word.length / 3),
): string[] {
  const asked = word.toLowerCase();
  return [...known]
    .map((candidate) => ({ candidate, edits: editsBetween(asked, candidate.toLowerCase(), reach) }))
    .filter(({ candidate, edits }) => edits <= reach && edits < candidate.length)
    .toSorted((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Of some ids those that are most like another of their kind, for a slip in the rest. */
export function nearestIds(id: string, known: Iterable<string>): string[] {
  const kind = id.slice(0, id.indexOf('/') + 1);
  const rests = [...known].filter((one) => one.startsWith(kind)).map((one) => one.slice(kind.length));
  return nearest(id.slice(kind.length), rests).map((rest) => kind + rest);
}

/** How a message ends that names what is most like what was received; with nothing, if nothing is. */
export function sayNearest(like: readonly string[]): string {
  return like.length > 0 ? `; the nearest are ${like.join(', ')}` : '';
}

/** The edit distance of two words; more than `reach` if it is beyond that. */
function editsBetween(a: string, b: string, reach: number): number {
  if (a.length > 2 && b.startsWith(a)) return 1;
  if (Math.abs(a.length - b.length) > reach) return reach + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const letter of a) {
    const next = [row[0]! + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = row[column - 1]! + Number(letter !== b[column - 1]);
      next.push(Math.min(changed, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
