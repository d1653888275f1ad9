// The statements of a page.
/*include wordsOf*/
RETURN collect([
  /*include statementColumns(statement, words)*/,
  position
]) AS rows
