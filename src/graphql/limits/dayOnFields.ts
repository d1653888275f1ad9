import { getNullableType, GraphQLError, isLeafType } from 'graphql';
import type { ASTVisitor, FieldNode, ValidationContext } from 'graphql';

/**
 * A rule of validation that says where a day belongs, if an operation gives `asOf` to an object with an id or to itself: nothing
 * inherits a day, so it belongs to each list and value that has one.
 */
export function dayOnFields(context: ValidationContext): ASTVisitor {
  const misplaced: { readonly node: FieldNode | undefined; readonly name: string }[] = [];
  const undated = new Set<string>();
  return {
    Field: (node) => {
      const field = context.getFieldDef();
      if (!field) return;
      const isGiven = node.arguments?.some(({ name }) => name.value === 'asOf') === true;
      const takesDay = field.args.some(({ name }) => name === 'asOf');
      if (isGiven && !takesDay) misplaced.push({ node, name: field.name });
      // A name without a day is the usual one.
      if (takesDay && !isGiven && !isLeafType(getNullableType(field.type))) undated.add(field.name);
    },
    Directive: ({ name }) => {
      if (name.value === 'asOf') misplaced.push({ node: undefined, name: 'An operation' });
    },
    Document: {
      leave: () => {
        const [first] = misplaced;
        if (first === undefined) return;
        const fields =
          undated.size === 0 ? 'each field below that has the argument' : [...undated].join(', ');
        const code = first.name === 'entity' ? '; for the day of a code, give on' : '';
        context.reportError(
          new GraphQLError(
            `${first.name} has no day, and nothing inherits one. Give asOf to ${fields} instead${code}`,
            first.node && { nodes: first.node },
          ),
        );
      },
    },
  };
}
