import { usePresence } from './presence.ts';

/** Says that the service doesn't answer, for as long as it doesn't. */
export function AwayNotice() {
  const presence = usePresence();
  return (
    <div role="status">
      {presence.away && (
        <p class="away">
          <span>
            <strong>
              {presence.busy ? 'The service can’t answer just now.' : 'The service doesn’t answer.'}
            </strong>{' '}
            What you see is what it last said; the page asks again by itself.
          </span>
          <button type="button" onClick={presence.retry}>
            Ask now
          </button>
        </p>
      )}
    </div>
  );
}
