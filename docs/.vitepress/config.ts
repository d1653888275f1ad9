import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { defineConfig } from 'vitepress';
import type { DefaultTheme } from 'vitepress';

import { linkOutside } from './links.ts';
import { plainText } from './plainText.ts';
import { expectTargets, slugOf } from './targets.ts';

const DOCS = join(import.meta.dirname, '..');

/** The groups of the sidebar. A page that is in none of them fails the build. */
const GROUPS: readonly {
  readonly text: string;
  readonly pages: readonly string[];
  readonly closed?: true;
}[] = [
  { text: 'Start here', pages: ['frontend', 'explore', 'analysts', 'panels', 'networks', 'python'] },
  { text: 'Seven questions', pages: pagesIn('questions') },
  { text: 'Reference', pages: ['settings', 'limits', 'errors', 'reference/analysis'] },
  {
    text: 'GraphQL schema',
    pages: ['queries', 'entities', 'objects', 'connections', 'interfaces', 'inputs', 'enums', 'scalars'].map(
      (name) => `reference/${name}`,
    ),
  },
  { text: 'Your own data', pages: ['seed', 'importers', 'seed-inventory'] },
  { text: 'Operation', pages: ['security', 'observability', 'scaling'] },
  { text: 'How it works', pages: ['model', 'request', 'speed', 'trust', 'libraries'] },
  { text: 'Design decisions', pages: pagesIn('decisions'), closed: true },
  { text: 'Development', pages: ['reference/contributing', 'reference/changes'] },
];

/** Titles that are too long for a sidebar. */
const SHORT: Readonly<Record<string, string>> = {
  'seed-inventory': 'Seed inventory',
  'questions/1-allies': 'Who was allied',
  'questions/2-two-states': 'What two states share',
  'questions/3-connection': 'How two entities are connected',
  'questions/4-what-was-said': 'What was said',
  'questions/5-offices': 'Who did what',
  'questions/6-disputes': 'Where sources disagree',
  'questions/7-changes': 'What changed',
};

const icon = readFileSync(join(DOCS, '../web/explore/favicon.svg'), 'utf8');

export default defineConfig({
  title: 'Entente',
  description: 'Who is allied with whom, since when, and according to which source',
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }]],
  markdown: {
    html: false,
    anchor: { slugify: slugOf },
    config(markdown) {
      plainText(markdown);
      linkOutside(markdown);
    },
  },
  // The search index is one file; it loads with the first search.
  vite: { build: { chunkSizeWarningLimit: 1000 } },
  buildEnd: ({ outDir }) => expectTargets(outDir),
  themeConfig: {
    nav: [
      { text: 'Frontend teams', link: '/frontend' },
      { text: 'Explorers', link: '/explore' },
      { text: 'Analysts', link: '/analysts' },
      { text: 'Schema', link: '/reference/queries' },
      { text: 'Settings', link: '/settings' },
    ],
    sidebar: sidebar(),
    outline: { level: [2, 3] },
    search: { provider: 'local' },
    externalLinkIcon: true,
  },
});

function sidebar(): DefaultTheme.SidebarItem[] {
  const listed = new Set(GROUPS.flatMap(({ pages }) => pages));
  const missing = [...pagesIn(''), ...pagesIn('reference')].filter(
    (page) => page !== 'index' && !listed.has(page),
  );
  if (missing.length > 0) throw new Error(`No group of the sidebar has ${missing.join(', ')}`);
  return GROUPS.map(({ text, pages, closed = false }) => ({
    text,
    collapsed: closed,
    items: pages.map((page) => ({ text: SHORT[page] ?? titleOf(page), link: `/${page}` })),
  }));
}

/** The pages of a folder of docs/, those with numbers in the order of these. */
function pagesIn(folder: string): string[] {
  return readdirSync(join(DOCS, folder))
    .filter((file) => file.endsWith('.md'))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => join(folder, file.slice(0, -'.md'.length)));
}

function titleOf(page: string): string {
  return /^# (.+)$/m.exec(readFileSync(join(DOCS, `${page}.md`), 'utf8'))![1]!;
}
