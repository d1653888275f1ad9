import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import type { MarkdownEnv, MarkdownRenderer } from 'vitepress';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

const ROOT = join(import.meta.dirname, '../..');

/** Files outside docs/ that have a page on the site. */
const PAGES: Readonly<Record<string, string>> = {
  'schema.graphql': '/reference/queries',
  'CHANGELOG.md': '/reference/changes',
  'CONTRIBUTING.md': '/reference/contributing',
};

/**
 * Replaces links to files outside docs/, which the site doesn't serve: by a link to the page made of the file, or else by its path.
 *
 * @throws {Error} if the file doesn't exist; it names the page and the file
 */
export function linkOutside(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('link_outside', ({ tokens, env, Token }) => {
    const code = (content: string): Token => Object.assign(new Token('code_inline', 'code', 0), { content });
    const space = Object.assign(new Token('text', '', 0), { content: ' ' });
    for (const token of tokens) {
      /** The path that replaces the current link, and whether its text is that path already. */
      let path: string | undefined;
      let named = false;
      token.children = (token.children ?? []).flatMap((child) => {
        if (child.type === 'link_open') {
          path = outside(String(child.attrGet('href')), env as unknown as MarkdownEnv);
          named = false;
          const page = path === undefined ? undefined : pageOf(path);
          if (page !== undefined) {
            child.attrSet('href', page);
            path = undefined;
          }
        }
        if (path === undefined) return [child];
        if (child.type === 'link_open') return [];
        if (child.content === path) {
          named = true;
          return [code(path)];
        }
        if (child.type !== 'link_close') return [child];
        const shown = named ? [] : [space, code(path)];
        path = undefined;
        return shown;
      });
    }
  });
}

/** The path of the linked file from the repository's root, if it is outside docs/. */
function outside(href: string, { path, relativePath }: MarkdownEnv): string | undefined {
  if (/^(?:[a-z]+:|\/|#)/.test(href)) return undefined;
  const file = relative(ROOT, resolve(dirname(path), href.replace(/#.*/, '')));
  if (file.startsWith('docs/')) return undefined;
  if (!existsSync(join(ROOT, file))) throw new Error(`${relativePath} links to ${file}, which doesn't exist`);
  return file;
}

function pageOf(file: string): string | undefined {
  const [, question] = /^cypher\/analysis\/(\w+)\.cypher$/.exec(file) ?? [];
  return question === undefined ? PAGES[file] : `/reference/analysis#${question}`;
}
