/**
 * Every error that a person is meant to read.
 *
 * A `code` is stable and documented in docs/errors.md; a message says the rule and what was received.
 */
export class EntenteError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The service or its database can't start; the message is one sentence that says what to do. */
export class StartError extends EntenteError {
  constructor(message: string, options?: ErrorOptions) {
    super('CANNOT_START', message, options);
  }
}

/** What a person wrote in a data file can't be loaded; one line per fault: `file:line:column reason`. */
export class DataError extends EntenteError {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super('BAD_DATA', faults.join('\n'));
    this.faults = faults;
  }
}
