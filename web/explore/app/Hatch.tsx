/** The pattern of what is not certain, by whose name a drawing fills. */
export function Hatch({ id, class: name }: { id: string; class?: string }) {
  return (
    <pattern
      id={id}
      class={name}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect class="hatch-ground" width="5" height="5" />
      <rect class="hatch" width="2.2" height="5" />
    </pattern>
  );
}
