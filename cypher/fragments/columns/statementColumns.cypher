// What is shown of a statement.
//
// @of      statement, words
// @columns statementLinks, statementTerms
/*include statementLinks(statement)*/,
/*include statementTerms(statement, words)*/
