// How many live statements have each thing as subject or object, or concern it, or what has been merged into it.
//
// @param   keys       LIST<MAP>    {key, id} of each thing asked about
// @param   predicates LIST<STRING> the predicates
// @param   modalities LIST<STRING> the moods; null: all, and what nobody supports
// @param   ranks      LIST<STRING> the ranks
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [count]
// @example {keys: [{key: 0, id: 'state/belgium'}], predicates: ['HOSTS', 'THANKED'], modalities: ['ASSERTED'], ranks: ['NORMAL']}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
CALL (key, entity) {
  MATCH (entity)<-[:MERGED_INTO*0..]-(:Entity)<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(statement:Statement)
  WHERE
    statement.predicate IN $predicates
    AND ($modalities IS NULL OR statement.modality IN $modalities)
    AND statement.rank IN $ranks
    AND NOT statement.retracted
  RETURN count(DISTINCT statement) AS total
}
RETURN key.key AS key, [[total]] AS rows
