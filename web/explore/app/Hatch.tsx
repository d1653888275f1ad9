interface Props {
  readonly id: string;
  readonly class?: string;
  /** By how much the drawing is magnified: its stripes stay as they are. */
  readonly zoom?: number;
}

/** The pattern of what is not certain, by whose name a drawing fills. */
export function Hatch({ id, class: name, zoom = 1 }: Props) {
  return (
    <pattern
      id={id}
      class={name}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(45) scale(${1 / zoom})`}
    >
      <rect class="hatch-ground" width="5" height="5" />
      <rect class="hatch" width="2.2" height="5" />
    </pattern>
  );
}
