// The ids of the live statements with each thing as subject or object, or concerning it; at most so many each.
//
// @param   keys       LIST<MAP>    {key, id, after} of each thing asked about; after: the position behind which to begin, or null
// @param   predicates LIST<STRING> the predicates
// @param   modalities LIST<STRING> the moods
// @param   limit      INTEGER      most a thing
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [id, position]
// @order   ID         statement.id
// @example {keys: [{key: 0, id: 'state/belgium', after: null}], predicates: ['HOSTS', 'THANKED'], modalities: ['ASSERTED'], limit: 25}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
CALL (key, entity) {
  MATCH (entity)<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(statement:Statement)
  WHERE statement.predicate IN $predicates AND statement.modality IN $modalities AND NOT statement.retracted
  WITH DISTINCT statement
  WITH statement, [/*order*/ statement.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH statement, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([statement.id, position]) AS rows
}
RETURN key.key AS key, rows
