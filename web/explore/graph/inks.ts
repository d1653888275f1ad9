/** The colours of a drawing, which is painted and so can't have those of the style sheet. */
export interface Inks {
  readonly ground: string;
  readonly text: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
}

const LIGHT: Inks = {
  ground: '#ffffff',
  text: '#1d2430',
  soft: '#4a5568',
  line: '#8592a6',
  accent: '#3446b0',
};
const DARK: Inks = {
  ground: '#1c222c',
  text: '#e6e9ef',
  soft: '#b3bccb',
  line: '#6b788e',
  accent: '#a5b6ff',
};

/** Whether the visitor wants it dark. */
export const dark = matchMedia('(prefers-color-scheme: dark)');

export function inks(): Inks {
  return dark.matches ? DARK : LIGHT;
}
