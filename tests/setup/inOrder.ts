/** Fields fail in no order: so their errors are compared in that of their paths. */
export function inOrder({ errors, ...answer }: { readonly errors?: readonly unknown[] }): string {
  return JSON.stringify({ errors: errors?.map((one) => JSON.stringify(one)).toSorted(), ...answer });
}
