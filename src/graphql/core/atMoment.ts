import { idAt, partsOfId } from '../../model/basis.ts';
import type { Context } from './context.ts';

type Values = Readonly<Record<string, unknown>>;
type Resolve = (parent: never, values: never, context: Context, ...rest: never[]) => unknown;

/** The arguments of root fields that name what ids on a basis may name. */
const NAMES = ['id', 'of', 'a', 'b'] as const;

/** A root field that answers for the moment of its request, if it is given none itself. */
export function atMoment<Field>(field: Field): Field {
  const dated =
    (resolve: Resolve): Resolve =>
    (parent, values, context, ...rest) =>
      resolve(parent, valuesAt(context.known, values) as never, context, ...rest);
  if (typeof field === 'function') return dated(field as unknown as Resolve) as Field;
  const { resolve, extensions } = field as {
    readonly resolve: Resolve;
    readonly extensions: { readonly resolveLevel: Resolve };
  };
  const resolveLevel = dated(extensions.resolveLevel);
  return { resolve: dated(resolve), extensions: { ...extensions, resolveLevel } } as Field;
}

/** An id that has a policy already gets the moment, too; else the field is told. */
function valuesAt(moment: string | null, values: Values): Values {
  if (moment === null || (values['known'] ?? null) !== null) return values;
  const named = NAMES.filter((name) => values[name] !== undefined);
  const isBased = named
    .flatMap((name) => values[name] as string | readonly string[])
    .some((id) => partsOfId(id).basis !== null);
  if (!isBased) return { ...values, known: new Date(moment) };
  const at = (given: string | readonly string[]): string | readonly string[] =>
    typeof given === 'string' ? idAt(moment, given) : given.map((id) => idAt(moment, id));
  return {
    ...values,
    ...Object.fromEntries(named.map((name) => [name, at(values[name] as string)])),
  };
}
