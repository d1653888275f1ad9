import type { EntityKind } from '../generated/graphql.ts';

/** How kinds of entities are distinguished: by a word, a glyph, and last a colour. */
export interface KindLook {
  readonly word: string;
  readonly plural: string;
  /** A path in a square of 24. */
  readonly glyph: string;
  /** The hue of its colour; light and dark pages give it their own lightness. */
  readonly colour: string;
}

const look = (word: string, plural: string, colour: string, glyph: string): KindLook => ({
  word,
  plural,
  colour,
  glyph,
});

/** Colours are dark enough for a white glyph on them, in the light and in the dark. */
export const KINDS: Readonly<Record<EntityKind, KindLook>> = {
  PERSON: look(
    'Person',
    'People',
    '#a8456b',
    'M12 3a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM3.5 21c0-4.5 4-7 8.5-7s8.5 2.5 8.5 7z',
  ),
  POST: look(
    'Office',
    'Offices',
    '#8a5a1c',
    'M9 7V4h6v3h6v5H3V7zM3 13.5h7V16h4v-2.5h7V20H3zM10.5 5.5V7h3V5.5z',
  ),
  STATE: look('State', 'States', '#2f62c9', 'M5 2h2.2v1.5H20l-3.5 4.5 3.5 4.5H7.2V22H5z'),
  ORGANIZATION: look(
    'Organisation',
    'Organisations',
    '#6a4fc4',
    'M12 2l10 5.5V9H2V7.5zM4 10.5h3V17H4zM10.5 10.5h3V17h-3zM17 10.5h3V17h-3zM2 18.5h20V22H2z',
  ),
  PLACE: look(
    'Place',
    'Places',
    '#1f7a5c',
    'M12 2a7 7 0 0 1 7 7c0 5.5-7 13-7 13S5 14.5 5 9a7 7 0 0 1 7-7zM12 6.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z',
  ),
  MISSION: look(
    'Mission',
    'Missions',
    '#4d6b1e',
    'M12 2l8.5 3v6.5c0 5.5-4 9-8.5 10.5c-4.5-1.5-8.5-5-8.5-10.5V5z',
  ),
  TREATY: look('Treaty', 'Treaties', '#b0482c', 'M4 20c5-1 8-3 10-6l7-11c-6 1-11 5-13 10zM4 20.5h16V22H4z'),
  EVENT: look('Event', 'Events', '#a3307f', 'M3 5h3.5V2.5H9V5h6V2.5h2.5V5H21v16.5H3zM5.5 10v9h13v-9z'),
  TOPIC: look('Topic', 'Topics', '#25748a', 'M3 3h9l10 10-9 9L3 12zM7.5 5.5a2 2 0 1 0 0 4a2 2 0 0 0 0-4z'),
  DOCUMENT: look('Document', 'Documents', '#56606e', 'M5 2h9l5 5v15H5zM8 10.5V12h8v-1.5zM8 14.5V16h8v-1.5z'),
  MENTION: look('Mention', 'Mentions', '#7a6552', 'M3 4h18v13h-9l-5.5 5V17H3z'),
};
