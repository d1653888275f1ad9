// How many live statements one of two things makes about the other, whichever it is.
//
// @param   keys       LIST<MAP>    {key, a, b} of each pair asked about
// @param   predicates LIST<STRING> the predicates
// @param   modalities LIST<STRING> the moods; null: all, and what nobody supports
// @param   ranks      LIST<STRING> the ranks
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [count]
// @example {keys: [{key: 0, a: 'state/belgium', b: 'org/nato'}], predicates: ['HOSTS', 'MEMBER_OF'], modalities: ['ASSERTED'], ranks: ['NORMAL']}
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
CALL (small, large) {
  MATCH (small)<-[:MERGED_INTO*0..]-(:Entity)<-[near:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(statement:Statement)
  WHERE
    statement.predicate IN $predicates
    AND ($modalities IS NULL OR statement.modality IN $modalities)
    AND statement.rank IN $ranks
    AND NOT statement.retracted
  // A subquery of its own, so that the database doesn't begin at the larger side.
  CALL (near, statement, large) {
    MATCH (statement)-[far:HAS_SUBJECT|HAS_OBJECT|CONCERNS]->(:Entity)-[:MERGED_INTO*0..]->(large)
    WHERE (type(near) = 'HAS_SUBJECT') <> (type(far) = 'HAS_SUBJECT')
    RETURN DISTINCT true AS isBetween
  }
  RETURN count(DISTINCT statement) AS total
}
RETURN key.key AS key, [[total]] AS rows
