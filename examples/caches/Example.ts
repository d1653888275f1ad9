/** What each client is asked to do: to show the members of NATO on two days in turn, whatever goes wrong in between. */
export interface Example {
  /** The first members on a day, as the service answers now. */
  readonly ask: (day: string) => Promise<Members>;
  /** The same, as the cache holds them; undefined if it can't answer all of it. */
  readonly recall: (day: string) => Promise<Members | undefined>;
  /** All members on a day, page by page, from where `ask` left off. */
  readonly askForAll: (day: string) => Promise<Members>;
  /** Asks for a page with a cursor of another day, and gives the code of the error. */
  readonly askWithBadCursor: (day: string) => Promise<string | undefined>;
  /** Asks a service that answers too late, and gives the code of the error. */
  readonly askTooLate: (day: string) => Promise<string | undefined>;
}

export interface Members {
  /** The organisation's name, which no day changes. */
  readonly of: string;
  readonly names: readonly string[];
}

export const NATO = 'org/nato';
export const PAGE = 5;
/** No cursor of the service. */
export const BAD_CURSOR = 'nonsense';

interface AnswerError {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Whether another try may fare better, according to the service. */
export function mayPass(errors: readonly AnswerError[] | undefined): boolean {
  return errors?.some(({ extensions }) => extensions?.['retryable'] === true) === true;
}

/** The first error's code, which is what clients are to go by. */
export function codeOf(errors: readonly AnswerError[] | undefined): string | undefined {
  return errors?.[0]?.extensions?.['code'] as string | undefined;
}
