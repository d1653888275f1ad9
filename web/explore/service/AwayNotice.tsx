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
              {presence.busy ? 'The service can’t answer at the moment.' : 'The service doesn’t answer.'}
            </strong>{' '}
            Showing the last data received; retrying automatically.
          </span>
          <button type="button" onClick={presence.retry}>
            Retry
          </button>
        </p>
      )}
    </div>
  );
}
