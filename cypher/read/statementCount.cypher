// How many live statements of some predicates, moods and ranks there are.
//
// @param   keys       LIST<MAP>    {key} of each count asked for
// @param   predicates LIST<STRING> the predicates
// @param   modalities LIST<STRING> the moods; null: all, and what nobody supports
// @param   ranks      LIST<STRING> the ranks
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [count]
// @example {keys: [{key: 0}], predicates: ['HOSTS', 'THANKED'], modalities: ['ASSERTED'], ranks: ['NORMAL']}
UNWIND $keys AS key
CALL (key) {
  MATCH (statement:Statement)
  WHERE
    statement.predicate IN $predicates
    AND ($modalities IS NULL OR statement.modality IN $modalities)
    AND statement.rank IN $ranks
    AND NOT statement.retracted
  RETURN count(statement) AS total
}
RETURN key.key AS key, [[total]] AS rows
