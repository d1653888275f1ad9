// Statements by id, retracted ones too.
//
// @known   statementByIdKnown  Statements by id, with the words that they had at the moment `key.known`.
// @param   keys LIST<MAP>  {key, ids, known} of the statements asked about; known: the moment, for what was known then
// @if      links what they are linked to
// @returns key  INTEGER    the key asked about
// @returns id   STRING     the statement asked about
// @returns rows LIST<LIST> [links:statementLinks, statementTerms]
// @example {keys: [{key: 0, ids: ['statement/00000000000000000000'], known: '2026-01-01T00:00:00Z'}]}
UNWIND $keys AS key
UNWIND key.ids AS id
MATCH (statement:Statement {id: id})
/*include wordsOf*/
RETURN
  key.key AS key,
  id,
  [[
    /*if links*/
    /*include statementLinks(statement)*/,
    /*end*/
    /*include statementTerms(statement, words)*/
  ]] AS rows
