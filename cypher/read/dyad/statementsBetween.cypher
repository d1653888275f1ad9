// The live statements of one of two entities about the other, whichever it is; a limited number for each pair.
//
// @count   statementCountBetween  How many live statements one of two entities makes about the other, whichever it is.
// @param   keys      LIST<MAP>  {key, a, b, after} of each pair asked about; after: the position after which to begin, or null
// @returns key       INTEGER    the key asked about
// @returns rows      LIST<LIST> [statementColumns, position]
// @order   ID        statement.id
// @order   PREDICATE statement.predicate, statement.id
// @order   SINCE     coalesce(toString(statement.sinceMax), '~'), statement.id
// @example {keys: [{key: 0, a: 'state/belgium', b: 'org/nato', after: null}], predicates: ['HOSTS', 'MEMBER_OF'], modalities: ['ASSERTED'], ranks: ['NORMAL'], limit: 25}
UNWIND $keys AS key
MATCH (a:Entity {id: key.a})
MATCH (b:Entity {id: key.b})
WITH
  key,
  CASE
    WHEN COUNT { (a)<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-() } <= COUNT { (b)<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-() } THEN [a, b]
    ELSE [b, a]
  END AS bySize
WITH key, bySize[0] AS small, bySize[1] AS large
CALL (key, small, large) {
  MATCH (small)<-[:MERGED_INTO*0..]-(:Entity)<-[near:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(statement:Statement)
  WHERE
    /*include isLive(statement)*/
  // A subquery of its own, so that the database doesn't begin at the larger side.
  CALL (near, statement, large) {
    MATCH (statement)-[far:HAS_SUBJECT|HAS_OBJECT|CONCERNS]->(:Entity)-[:MERGED_INTO*0..]->(large)
    WHERE (type(near) = 'HAS_SUBJECT') <> (type(far) = 'HAS_SUBJECT')
    RETURN DISTINCT true AS isBetween
  }
  WITH DISTINCT statement
  WITH statement, [/*order*/ statement.id /*end*/] AS position
  /*include page*/
  /*include statementRows*/
}
RETURN key.key AS key, rows
