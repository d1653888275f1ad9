// The statements of a page.
RETURN collect([
  /*include statementColumns(statement, statement)*/,
  position
]) AS rows
