/** Buttons of which one is pressed. */
export function Choice<Option extends string>({
  label,
  options,
  chosen,
  choose,
}: {
  label: string;
  options: readonly Option[];
  chosen: Option;
  choose: (option: Option) => void;
}) {
  return (
    <div role="group" aria-label={label} className="playground-choice">
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={option === chosen} onClick={() => choose(option)}>
          {option}
        </button>
      ))}
    </div>
  );
}
