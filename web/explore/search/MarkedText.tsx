/** A text with the words marked that were found in it. Marks count code points, not the units of JavaScript. */
export function MarkedText({
  text,
  marks,
}: {
  text: string;
  marks: readonly { start: number; end: number }[];
}) {
  const points = Array.from(text);
  const part = (from: number, to?: number) => points.slice(from, to).join('');
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {part(marks[index - 1]?.end ?? 0, start)}
          <mark>{part(start, end)}</mark>
        </span>
      ))}
      {part(marks.at(-1)?.end ?? 0)}
    </>
  );
}
