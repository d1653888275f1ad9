/** The data of an answer as JSON that has been written already, a text for each root field. */
export class JsonData {
  readonly fields: ReadonlyMap<string, string>;

  constructor(fields: ReadonlyMap<string, string>) {
    this.fields = fields;
  }

  /** Whether every root field is null. */
  get isEmpty(): boolean {
    return [...this.fields.values()].every((text) => text === 'null');
  }

  toString(): string {
    return `{${[...this.fields].map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`;
  }

  /** The data as objects, for whoever looks into it. */
  toJSON(): unknown {
    return JSON.parse(this.toString());
  }
}

/** Writes an answer whose data may be JSON already. */
export function writeAnswer(answer: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(answer)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => `"${key}":${value instanceof JsonData ? value.toString() : JSON.stringify(value)}`,
    );
  return `{${parts.join(',')}}\n`;
}
