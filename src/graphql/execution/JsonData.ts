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

/** An answer that is written already, such as a table. */
export class TextAnswer {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Writes an answer whose data may be JSON already, or a text that is all of the answer. */
export function writeAnswer(answer: Readonly<Record<string, unknown>>): string {
  if (answer['data'] instanceof TextAnswer) return answer['data'].text;
  const parts = Object.entries(answer)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => `"${key}":${value instanceof JsonData ? value.toString() : JSON.stringify(value)}`,
    );
  return `{${parts.join(',')}}\n`;
}
