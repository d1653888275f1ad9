import { usePresence } from './presence.ts';

/** Says that the service doesn't answer, or failed, for as long as that is so. */
export function AwayNotice() {
  const presence = usePresence();
  return (
    <div role="status">
      {presence.away && (
        <p class="away">
          {presence.faults.length > 0 ? (
            <span>
              <strong>Something went wrong in the service.</strong> Its log has the error under{' '}
              <code>{presence.faults[0]}</code>.
            </span>
          ) : (
            <span>
              <strong>
                {presence.busy ? 'The service can’t answer at the moment.' : 'The service doesn’t answer.'}
              </strong>{' '}
              Showing the last data received; retrying automatically.
            </span>
          )}
          <button type="button" onClick={presence.retry}>
            Retry
          </button>
        </p>
      )}
    </div>
  );
}
