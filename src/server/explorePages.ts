import { readFile } from 'node:fs/promises';

import type { Request, RequestHandler, Response } from 'express';

import { namedIn, titleOf } from '../language/titleOf.ts';
import type { Titled } from '../language/titleOf.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { etagOf } from './cacheAnswers.ts';

const PAGE = new URL('../../web/dist/explore/index.html', import.meta.url);
const ABOUT = 'Who is allied with whom, since when, and according to which source.';
/** Longer titles are cut, and longer questions not asked. */
const LONGEST = 200;
/** A path without its last slash; anything else isn't a prefix. */
const PREFIX = /^(?:\/[\w.~-]+)+(?=\/?$)/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Looks names up for a visitor; undefined where they may not be seen, or the graph doesn't answer now. */
export type FindNames = (request: Request, response: Response) => Pick<Loaders, 'entitiesById'> | undefined;

/**
 * The page for exploring, whose head says what its address shows: for the browser's title, and for whoever shows a link as a card. The names are read
 * once, and are left out where they don't come soon.
 */
export function explorePage(findNames: FindNames): RequestHandler {
  return async (request, response, next) => {
    const page = await readFile(PAGE, 'utf8').catch(() => null);
    // Where the pages haven't been built, there are none.
    if (page === null) return next();
    const address = addressOf(request);
    const ids = namedIn(address);
    const isAsked = ids.length > 0 && ids.every((id) => id.length <= LONGEST);
    const found = !isAsked ? [] : await namesOf(ids, findNames(request, response));
    const title = titleOf(
      address,
      found.map((row) => row?.name),
    );
    const about = (address.entity !== undefined && found[0]?.description) || ABOUT;
    const html = page.replace(/<title>.*?<\/title>/, () => headOf(title, about, imageOf(request)));
    response
      .set({ 'cache-control': 'no-cache', etag: etagOf(html) })
      .type('html')
      .send(html);
  };
}

async function namesOf(ids: readonly string[], load: Pick<Loaders, 'entitiesById'> | undefined) {
  try {
    return (await load?.entitiesById(ids, 'brief')) ?? [];
  } catch {
    // The page itself says what is wrong.
    return [];
  }
}

/** What an address shows, as the page reads it. */
function addressOf({ originalUrl }: Request): Titled {
  const given = new URL(originalUrl, 'http://localhost').searchParams;
  const day = given.get('day') ?? '';
  const [a, b] = given.get('compare')?.split(',').filter(Boolean) ?? [];
  return {
    entity: given.get('entity') || undefined,
    view: given.get('view') ?? undefined,
    obligation: given.get('obligation') ?? undefined,
    statement: given.get('statement') || undefined,
    q: given.get('q')?.trim() || undefined,
    day: DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined,
    from: given.get('from') ?? undefined,
    to: given.get('to') ?? undefined,
    compare: a === undefined ? undefined : [a, b],
  };
}

function headOf(title: string, about: string, image: string): string {
  const cut = title.length > LONGEST ? `${title.slice(0, LONGEST)}…`.toWellFormed() : title;
  const tags = {
    'og:site_name': 'Entente',
    'og:type': 'website',
    'og:title': cut,
    'og:description': about,
    'og:image': image,
    'og:image:width': '1200',
    'og:image:height': '630',
  };
  return [
    `<title>${escaped(cut)}</title>`,
    `<meta name="description" content="${escaped(about)}" />`,
    `<meta name="twitter:card" content="summary_large_image" />`,
    ...Object.entries(tags).map(([name, text]) => `<meta property="${name}" content="${escaped(text)}" />`),
  ].join('\n    ');
}

/** Who shows a card takes the picture from a whole address; a proxy before the service says by which scheme, and below which path, it was called. */
function imageOf(request: Request): string {
  const scheme = request.get('x-forwarded-proto') === 'https' ? 'https' : request.protocol;
  const prefix = PREFIX.exec(request.get('x-forwarded-prefix') ?? '')?.[0] ?? '';
  return `${scheme}://${request.get('host') ?? 'localhost'}${prefix}/explore/card.png`;
}

/** What a browser is shown where there is nothing, as a page of the explorer. */
export async function sendMissingPage(request: Request, response: Response): Promise<void> {
  const { path } = request;
  // Relative, since the service may lie below a path that it doesn't know.
  const root = '../'.repeat(path.split('/').length - 2) || './';
  const styles = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/.exec(
    await readFile(PAGE, 'utf8').catch(() => ''),
  );
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>Page not found – Entente</title>
    <link rel="stylesheet" href="${root}explore/${styles?.[1] ?? ''}" />
  </head>
  <body>
    <header class="top">
      <a class="brand" href="${root}explore/">Entente</a>
      <a class="to-playground" href="${root}playground/">Playground</a>
    </header>
    <main id="content">
      <h1>Page not found</h1>
      <p class="lead">There is nothing at <code>${escaped(path.slice(0, LONGEST))}</code>.</p>
      <p>
        <a href="${root}explore/">Search and explore the graph</a>, or
        <a href="${root}playground/">query the API</a>, which is at <code>/graphql</code>.
      </p>
    </main>
  </body>
</html>
`;
  response.status(404).set('cache-control', 'no-store').type('html').send(html);
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)!};`);
}
