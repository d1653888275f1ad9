// The live statements of some predicates, modalities and ranks, a page at a time.
//
// @count   statementCount  How many live statements of some predicates, modalities and ranks there are.
// @known   statementsKnown  The statements that were live at a moment of some predicates, modalities and ranks, a page at a time.
// @param   keys      LIST<MAP>  {key, after, known} of each page asked for; after: the position after which to begin, or null; known: the moment, for what was known then
// @param   where     MAP        the values of the conditions; null: none
// @where   conditions on the statements
// @returns key       INTEGER    the key asked about
// @returns rows      LIST<LIST> [statementColumns, position]
// @order   ID        statement.id
// @order   PREDICATE statement.predicate, statement.id
// @order   SINCE     coalesce(toString(statement.sinceMax), '~'), statement.id
// @example {keys: [{key: 0, after: null, known: '2026-01-01T00:00:00Z'}], predicates: ['HOSTS', 'THANKED'], modalities: ['ASSERTED'], ranks: ['NORMAL'], strength: ['ASSERTED', 'PLANNED'], where: null, limit: 25}
UNWIND $keys AS key
CALL (key) {
  /*include liveStatements*/
  AND /*where*/ $where IS NULL /*end*/
  WITH statement, [/*order*/ statement.id /*end*/] AS position
  /*include page*/
  /*include statementRows*/
}
RETURN key.key AS key, rows
