interface Props {
  readonly groups: readonly {
    readonly anchor: string;
    readonly heading: string;
    readonly count: number | undefined;
  }[];
}

/** The groups of a page, each leading to its heading. Of one or two there is nothing to jump to. */
export function JumpList({ groups }: Props) {
  if (groups.length < 3) return null;
  const follow = (event: MouseEvent, anchor: string) => {
    event.preventDefault();
    const heading = document.getElementById(anchor);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav class="jump-list" aria-label="On this page">
      <ul>
        {groups.map(({ anchor, heading, count }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} onClick={(event) => follow(event, anchor)}>
              {heading} {count !== undefined && <span class="count">{count.toLocaleString('en')}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
