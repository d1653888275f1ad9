import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

const read = (name: string) =>
  readFileSync(new URL(`../../web/explore/styles/${name}.css`, import.meta.url), 'utf8');
const facts = read('facts');

type Triple = readonly [number, number, number];

/** How eyes see that lack a kind of cone, in linear RGB: Machado, Oliveira and Fernandes 2009, complete. */
const EYES: Readonly<Record<string, readonly Triple[]>> = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** A distance in OKLab; a hundredth is about what is noticed of colours side by side. */
const TOLD_APART = 0.15;

const COLOURS = {
  state: /\.land\.self \{\s+fill: light-dark\((#\w+), (#\w+)\)/,
  defence: /\.obliged \{\s+--obliged: light-dark\((#\w+), (#\w+)\)/,
  offence: /\.obliged\.offense \{\s+--obliged: light-dark\((#\w+), (#\w+)\)/,
  neutrality: /\.obliged\.neutrality \{\s+--obliged: light-dark\((#\w+), (#\w+)\)/,
  nonaggression: /\.obliged\.nonaggression \{\s+--obliged: light-dark\((#\w+), (#\w+)\)/,
  consultation: /\.obliged\.consultation \{\s+--obliged: light-dark\((#\w+), (#\w+)\)/,
};

it.each(
  ['light', 'dark'].flatMap((scheme, index) => Object.keys(EYES).map((eyes) => ({ scheme, index, eyes }))),
)('The colours of the map are told apart by $eyes eyes, on a $scheme page', ({ index, eyes }) => {
  const [, ...land] = /--land: light-dark\((#\w+), (#\w+)\)/.exec(read('theme'))!;
  const colours = {
    ...Object.fromEntries(
      Object.entries(COLOURS).map(([name, pattern]) => [name, pattern.exec(facts)![index + 1]!]),
    ),
    land: land[index]!,
  };
  const seen = Object.entries(colours).map(([name, hex]) => [name, seenBy(EYES[eyes]!, hex)] as const);
  const alike = seen.flatMap(([one, a], place) =>
    seen
      .slice(place + 1)
      .filter(([, b]) => Math.hypot(...a.map((value, axis) => value - b[axis]!)) < TOLD_APART)
      .map(([other]) => `${one} and ${other}`),
  );
  expect(alike).toEqual([]);
});

/** A colour in OKLab, as some eyes see it. */
function seenBy(eyes: readonly Triple[], hex: string): Triple {
  const linear = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [r = 0, g = 0, b = 0] = eyes.map((row) =>
    Math.min(
      Math.max(
        row.reduce((sum, share, axis) => sum + share * linear[axis]!, 0),
        0,
      ),
      1,
    ),
  );
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
