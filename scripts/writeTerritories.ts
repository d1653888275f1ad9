/**
 * Writes seed/tables/territories.csv: codes and names of territories and regions, from ISO 3166 as the package iso-3166 has it, and
 * from Unicode CLDR. What the two say of the same code has to agree.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { iso31661 } from 'iso-3166';

import { csvCell } from '../src/model/csv.ts';

/** The languages of the United Nations, and those of more members of NATO and great powers. */
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar', 'de', 'pt', 'it', 'ja', 'tr', 'pl'] as const;
/** CLDR's other names: a short one, and another in use. */
const ALTERNATES = ['short', 'variant'] as const;
const FILE = 'seed/tables/territories.csv';
const LICENCES = 'seed/tables/LICENCES.md';
const WORLD = '001';

type Names = Readonly<Record<string, string>>;

const names = Object.fromEntries(LANGUAGES.map((language) => [language, namesIn(language)]));
const mappings = supplement('codeMappings')['codeMappings'] as Record<string, Record<string, string>>;
const containment = supplement('territoryContainment')['territoryContainment'] as Record<
  string,
  { readonly [key: string]: unknown }
>;

/** UN M49 has a tree; CLDR adds groupings across it, such as Latin America. */
const regions = Object.keys(containment).filter((code) => /^\d{3}$/.test(code) && code !== WORLD);

/** Codes that are no longer given, of which CLDR still says where they lay; CS has meant two states, and others today's under other names. */
const numbers = new Set(iso31661.map(({ numeric }) => numeric));
const former = regions
  .flatMap((region) => contents(`${region}-status-deprecated`))
  .filter((code) => code !== 'CS' && !numbers.has(mappings[code]?.['_numeric'] ?? ''))
  .toSorted();

writeFileSync(FILE, table());
writeFileSync(LICENCES, licences());

function table(): string {
  const columns = LANGUAGES.flatMap((language) => [
    language,
    ...ALTERNATES.map((alternate) => `${language}-${alternate}`).filter((column) =>
      rowsOfNames().some((row) => row[column] !== undefined),
    ),
  ]);
  const territories = iso31661
    .toSorted((a, b) => (a.alpha2 < b.alpha2 ? -1 : 1))
    .map(({ alpha2, alpha3, numeric, name }) => {
      const other = mappings[alpha2];
      if (other?.['_alpha3'] !== alpha3 || other['_numeric'] !== numeric)
        throw new Error(
          `${alpha2} is ${alpha3} ${numeric} in ISO 3166, and in CLDR ${JSON.stringify(other)}`,
        );
      return { code: alpha2, alpha3, numeric, iso: name };
    });
  const codes = [
    ...territories,
    // XK is a code that ISO 3166 leaves to its users, and CLDR has it for Kosovo.
    ...['XK', ...former, ...regions].map((code) => ({ code, alpha3: '', numeric: '', iso: '' })),
  ];
  const version = `CLDR ${versionOf('cldr-core')} and iso-3166 ${versionOf('iso-3166')}`;
  const header = ['code', 'alpha3', 'numeric', 'iso-name', 'within', ...columns, 'version'];
  const rows = codes.map(({ code, alpha3, numeric, iso }) => {
    const named = rowOfNames(code);
    const ofNames = columns.map((column) => named[column] ?? '');
    return [code, alpha3, numeric, iso, withinOf(code).join(' '), ...ofNames, version];
  });
  return [header, ...rows].map((row) => `${row.map((text) => csvCell(text || null)).join(',')}\n`).join('');
}

/** The regions that contain a code; of a territory, that of the tree alone. */
function withinOf(code: string): string[] {
  const isTerritory = !/^\d/.test(code);
  const isIn = (entry: string): boolean => contents(entry).includes(code);
  return regions.filter(
    (region) =>
      (isIn(region) || isIn(`${region}-status-deprecated`)) &&
      !(isTerritory && containment[region]!['_grouping'] === 'true'),
  );
}

function rowsOfNames(): Record<string, string | undefined>[] {
  return [...iso31661.map(({ alpha2 }) => alpha2), 'XK', ...regions].map(rowOfNames);
}

function rowOfNames(code: string): Record<string, string | undefined> {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => [
      [language, names[language]![code]],
      ...ALTERNATES.map((alternate) => [
        `${language}-${alternate}`,
        names[language]![`${code}-alt-${alternate}`],
      ]),
    ]),
  ) as Record<string, string | undefined>;
}

function namesIn(language: string): Names {
  const { main } = JSON.parse(read(`cldr-localenames-full/main/${language}/territories.json`)) as {
    main: Record<string, { localeDisplayNames: { territories: Names } }>;
  };
  return main[language]!.localeDisplayNames.territories;
}

function supplement(name: string): Readonly<Record<string, unknown>> {
  return (
    JSON.parse(read(`cldr-core/supplemental/${name}.json`)) as {
      supplemental: Readonly<Record<string, unknown>>;
    }
  ).supplemental;
}

/** The codes that a region, or what it once contained, consists of. */
function contents(entry: string): readonly string[] {
  return (containment[entry]?.['_contains'] as readonly string[] | undefined) ?? [];
}

function versionOf(name: string): string {
  return (JSON.parse(read(`${name}/package.json`)) as { version: string }).version;
}

function read(path: string): string {
  return readFileSync(`node_modules/${path}`, 'utf8');
}

function licences(): string {
  const quoted = (text: string): string => `\`\`\`text\n${text.trim()}\n\`\`\``;
  return [
    '# Where these tables come from',
    '',
    `\`territories.csv\` is generated by \`npm run codegen\` from the npm packages cldr-core and cldr-localenames-full ${versionOf('cldr-core')} (Unicode CLDR: names, and which region contains what) and iso-3166 ${versionOf('iso-3166')} (codes, and the column \`iso-name\`).`,
    '',
    '`former-codes.csv` has the codes of ISO 3166-3 with the days of their withdrawal, as the file `iso_3166-3.json` of the iso-codes project lists them (https://salsa.debian.org/iso-codes-team/iso-codes, LGPL 2.1 or later; taken from pycountry 26.2.16).',
    '',
    '## Unicode CLDR',
    '',
    quoted(read('cldr-core/LICENSE')),
    '',
    '## iso-3166',
    '',
    quoted(read('iso-3166/license')),
    '',
  ].join('\n');
}
