// How many live statements have each thing as subject or object, or concern it.
//
// @param   keys       LIST<MAP>    {key, id} of each thing asked about
// @param   predicates LIST<STRING> the predicates
// @param   modalities LIST<STRING> the moods
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [count]
// @example {keys: [{key: 0, id: 'state/belgium'}], predicates: ['HOSTS', 'THANKED'], modalities: ['ASSERTED']}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
CALL (entity) {
  MATCH (entity)<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(statement:Statement)
  WHERE statement.predicate IN $predicates AND statement.modality IN $modalities AND NOT statement.retracted
  RETURN count(DISTINCT statement) AS total
}
RETURN key.key AS key, [[total]] AS rows
