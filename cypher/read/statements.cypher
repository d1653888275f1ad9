// The ids of the live statements of some predicates and moods, a page at a time.
//
// @param   keys       LIST<MAP>    {key, after} of each page asked for; after: the position behind which to begin, or null
// @param   predicates LIST<STRING> the predicates
// @param   modalities LIST<STRING> the moods
// @param   limit      INTEGER      most a page
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [id, position]
// @order   ID         statement.id
// @example {keys: [{key: 0, after: null}], predicates: ['MEMBER_OF'], modalities: ['ASSERTED'], limit: 25}
UNWIND $keys AS key
CALL (key) {
  MATCH (statement:Statement)
  WHERE statement.predicate IN $predicates AND statement.modality IN $modalities AND NOT statement.retracted
  WITH statement, [/*order*/ statement.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH statement, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([statement.id, position]) AS rows
}
RETURN key.key AS key, rows
