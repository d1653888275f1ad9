// The document that a piece of evidence cites, where it is shown.
CASE WHEN key.documents THEN [
  /*include entityColumns(document)*/
] END
