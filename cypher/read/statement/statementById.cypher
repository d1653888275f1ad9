// Statements by id, retracted ones too.
//
// @param   keys LIST<MAP>  {key, ids} of the statements asked about
// @returns key  INTEGER    the key asked about
// @returns id   STRING     the statement asked about
// @returns rows LIST<LIST> [statementColumns]
// @example {keys: [{key: 0, ids: ['statement/00000000000000000000']}]}
UNWIND $keys AS key
UNWIND key.ids AS id
MATCH (statement:Statement {id: id})
RETURN
  key.key AS key,
  id,
  [[
    /*include statementColumns(statement, statement)*/
  ]] AS rows
