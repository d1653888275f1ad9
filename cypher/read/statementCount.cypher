// How many live statements of some predicates and moods there are.
//
// @param   keys       LIST<MAP>    {key} of each count asked for
// @param   predicates LIST<STRING> the predicates
// @param   modalities LIST<STRING> the moods
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [count]
// @example {keys: [{key: 0}], predicates: ['MEMBER_OF'], modalities: ['ASSERTED']}
UNWIND $keys AS key
CALL () {
  MATCH (statement:Statement)
  WHERE statement.predicate IN $predicates AND statement.modality IN $modalities AND NOT statement.retracted
  RETURN count(statement) AS total
}
RETURN key.key AS key, [[total]] AS rows
