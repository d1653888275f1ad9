// The live statements with each entity as subject or object, or concerning it, or what has been merged into it; a limited number for each.
//
// @count      statementCountOfEntity  How many live statements have each entity as subject or object, or concern it, or what has been merged into it.
// @known      statementsOfEntityKnown  The statements that were live at a moment with each entity as subject or object, or concerning it, or what had been merged into it by then; a limited number for each.
// @knownCount statementCountOfEntityKnown  How many statements that were live at a moment have each entity as subject or object, or concern it, or what had been merged into it by then.
// @param      keys      LIST<MAP>  {key, id, after, known} of each entity asked about; after: the position after which to begin, or null; known: the moment, for what was known then
// @returns    key       INTEGER    the key asked about
// @returns    rows      LIST<LIST> [statementColumns, position]
// @order      ID        statement.id
// @order      PREDICATE statement.predicate, statement.id
// @order      SINCE     coalesce(toString(statement.sinceMax), '~'), statement.id
// @example    {keys: [{key: 0, id: 'state/belgium', after: null, known: '2026-01-01T00:00:00Z'}], predicates: ['HOSTS', 'THANKED'], modalities: ['ASSERTED'], ranks: ['NORMAL'], strength: ['ASSERTED', 'PLANNED'], limit: 25}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
CALL (key, entity) {
  /*include statementsAbout(entity)*/
  WITH statement, [/*order*/ statement.id /*end*/] AS position
  /*include page*/
  /*include statementRows*/
}
RETURN key.key AS key, rows
