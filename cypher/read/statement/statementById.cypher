// Statements by id, retracted ones too.
//
// @param   keys LIST<MAP>  {key, ids} of the statements asked about
// @if      links what they are linked to
// @returns key  INTEGER    the key asked about
// @returns id   STRING     the statement asked about
// @returns rows LIST<LIST> [links:statementLinks, statementTerms]
// @example {keys: [{key: 0, ids: ['statement/00000000000000000000']}]}
UNWIND $keys AS key
UNWIND key.ids AS id
MATCH (statement:Statement {id: id})
RETURN
  key.key AS key,
  id,
  [[
    /*if links*/
    /*include statementLinks(statement)*/,
    /*end*/
    /*include statementTerms(statement, statement)*/
  ]] AS rows
