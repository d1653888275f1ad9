import { RequestError } from '../config/errors.ts';

const MOST = 10;

/**
 * Reads the header `entente-bookmark`: what a loader printed, several with commas between them.
 *
 * @throws {RequestError} BAD_USER_INPUT for what can't be a bookmark
 */
export function readBookmarks(header: string | undefined): readonly string[] {
  if (header === undefined) return [];
  const bookmarks = header.split(',').map((bookmark) => bookmark.trim());
  if (bookmarks.length > MOST || !bookmarks.every((bookmark) => /^FB:[\w+/=-]{8,500}$/.test(bookmark))) {
    throw new RequestError(
      'BAD_USER_INPUT',
      `entente-bookmark takes at most ${MOST} bookmarks, as a load printed them; received ${JSON.stringify(header.slice(0, 100))}`,
    );
  }
  return bookmarks;
}
