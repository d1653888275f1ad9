/** The ids of the documents that a name may mean: the one of this id, with or without `document/`, or else those that begin so. */
export function documentsNamed(name: string, documents: readonly string[]): readonly string[] {
  const id = name.startsWith('document/') ? name : `document/${name}`;
  return documents.includes(id) ? [id] : documents.filter((one) => one.startsWith(`${id}-`)).toSorted();
}
