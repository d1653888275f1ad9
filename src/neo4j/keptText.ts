import { KINDS } from '../model/kinds.ts';
import { PLAIN_TYPES } from '../model/relationshipType.ts';

/**
 * The labels and types of what is kept under evidence policies: those of the view with this before them, so that who counts the view
 * counts nothing twice.
 */
const OF_LABELS = 'Kept';
const OF_TYPES = 'KEPT_';

const LABELS: readonly string[] = ['Entity', ...Object.values(KINDS), 'Period'];
const TYPES: readonly string[] = [...PLAIN_TYPES, 'OBLIGED', 'MEASURED', 'LASTED'];

const BEFORE = String.raw`(?<=[:|]|/\*(?:types|label)\*/)`;
const PLACES = new RegExp(
  [
    // A document that evidence cites is one of the record.
    String.raw`(?<record>-\[\w*:CITES\]->\(\w*:Document\b)`,
    String.raw`(?<identity>-\[\w*:(?:NAMED|IDENTIFIED_BY)\]->)`,
    String.raw`\btype\((?<typed>\w+)\)`,
    String.raw`\blabels\((?<labelled>\w+)\)`,
    String.raw`\$\((?<created>row\.type)\)`,
    `${BEFORE}(?<label>${LABELS.join('|')})\\b`,
    `${BEFORE}(?<type>${TYPES.join('|')})\\b`,
  ].join('|'),
  'g',
);

/**
 * A statement about the view as one about what is kept: the same text with other labels and types, whose names it gives and takes as
 * they are in the view. Names and codes are identity, which no policy changes: they are those of the entity itself.
 */
export function keptText(text: string): string {
  return text.replaceAll(PLACES, (found: string, ...rest: unknown[]) => {
    const { record, identity, typed, labelled, created, label, type } = rest.at(-1) as Readonly<
      Record<string, string | undefined>
    >;
    if (record !== undefined) return found;
    if (identity !== undefined) return `-[:${OF_TYPES}FOR]->(:Entity)${identity}`;
    if (typed !== undefined) return `substring(type(${typed}), ${OF_TYPES.length})`;
    if (labelled !== undefined) {
      return `[keptLabel IN labels(${labelled}) | substring(keptLabel, ${OF_LABELS.length})]`;
    }
    if (created !== undefined) return `$('${OF_TYPES}' + ${created})`;
    return label === undefined ? OF_TYPES + type! : OF_LABELS + label;
  });
}
