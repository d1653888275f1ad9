import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The same anchors as GitHub gives headings, so that links work in both places. */
export function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
}

/**
 * Checks every local link of the built site. VitePress itself checks links to pages, but neither their anchors nor links to other
 * files.
 *
 * @throws {Error} if a target doesn't exist; it names all of them
 */
export function expectTargets(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ page: `/${file}`, html: readFileSync(join(folder, file), 'utf8') }));
  const anchors = new Map(pages.map(({ page, html }) => [page, new Set(matches(html, /\sid="([^"]+)"/g))]));
  const dead = pages.flatMap(({ page, html }) =>
    matches(html, /\shref="([^":]+)"/g).flatMap((href) => {
      const { pathname, hash } = new URL(href, `file://${page}`);
      const target = pathname.replace(/\/$/, '/index.html');
      const there =
        hash === ''
          ? existsSync(join(folder, target))
          : anchors.get(target)?.has(decodeURIComponent(hash.slice(1))) === true;
      return there ? [] : [`${page}: ${href}`];
    }),
  );
  if (dead.length > 0) throw new Error(`Dead links:\n${dead.join('\n')}`);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, match]) => match!);
}
