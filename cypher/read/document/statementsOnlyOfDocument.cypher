// The statements that each document supports and no other does; a limited number for each.
//
// @param   keys LIST<MAP>  {key, id, after} of each document asked about; after: the position after which to begin, or null
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [statementColumns, position]
// @order   ID   statement.id
// @example {keys: [{key: 0, id: 'document/nato-2021-02-04-news', after: null}], limit: 25}
UNWIND $keys AS key
MATCH (document:Entity:Document {id: key.id})
CALL (key, document) {
  MATCH (document)<-[:CITES]-(:Evidence {withdrawn: false, stance: 'SUPPORTS'})<-[:HAS_EVIDENCE]-(statement:Statement {sources: 1})
  WHERE /*include restsOn(statement, document)*/
  WITH DISTINCT statement
  WITH statement, [/*order*/ statement.id /*end*/] AS position
  /*include page*/
  /*include statementRows*/
}
RETURN key.key AS key, rows
