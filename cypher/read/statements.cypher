// The live statements of some predicates, moods and ranks, a page at a time.
//
// @param   keys       LIST<MAP>    {key, after} of each page asked for; after: the position behind which to begin, or null
// @param   predicates LIST<STRING> the predicates
// @param   modalities LIST<STRING> the moods; null: all, and what nobody supports
// @param   ranks      LIST<STRING> the ranks
// @param   limit      INTEGER      most a page
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [id, predicate, subject, object, value, language, role, meaning, obligations, key, content, condition, rank, reason, modality, retracted, sources, sinceMin, sinceMax, untilMin, untilMax, vouchedMin, vouchedMax, concerns, refersTo, position]
// @order   ID         statement.id
// @order   PREDICATE  statement.predicate, statement.id
// @order   SINCE      coalesce(toString(statement.sinceMax), '~'), statement.id
// @example {keys: [{key: 0, after: null}], predicates: ['HOSTS', 'THANKED'], modalities: ['ASSERTED'], ranks: ['NORMAL'], limit: 25}
UNWIND $keys AS key
CALL (key) {
  MATCH (statement:Statement)
  WHERE
    statement.predicate IN $predicates
    AND ($modalities IS NULL OR statement.modality IN $modalities)
    AND statement.rank IN $ranks
    AND NOT statement.retracted
  WITH statement, [/*order*/ statement.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH statement, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([
    statement.id,
    statement.predicate,
    COLLECT { MATCH (statement)-[:HAS_SUBJECT]->(subject:Entity) RETURN subject.id }[0],
    COLLECT { MATCH (statement)-[:HAS_OBJECT]->(object:Entity) RETURN object.id }[0],
    statement.value,
    statement.language,
    statement.role,
    statement.meaning,
    coalesce(statement.obligations, []),
    statement.key,
    statement.content,
    statement.condition,
    statement.rank,
    statement.reason,
    statement.modality,
    statement.retracted,
    statement.sources,
    toString(statement.sinceMin),
    toString(statement.sinceMax),
    toString(statement.untilMin),
    toString(statement.untilMax),
    toString(statement.vouchedMin),
    toString(statement.vouchedMax),
    COLLECT { MATCH (statement)-[:CONCERNS]->(about:Entity) RETURN DISTINCT about.id ORDER BY about.id },
    COLLECT {
      MATCH (statement)-[said:REFERS_TO]->(answered:Statement)
      RETURN answered.id ORDER BY said.load <> statement.recordedBy, said.load
    }[0],
    position
  ]) AS rows
}
RETURN key.key AS key, rows
