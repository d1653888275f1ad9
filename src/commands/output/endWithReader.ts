import { note } from './say.ts';

/** A reader such as `head` may have seen enough, and a file that the shell writes may have no room left. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    note(`Standard output can't be written: ${error.message}`);
    process.exit(1);
  });
}
