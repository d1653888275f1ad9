// The statements that were live at a moment of some predicates, moods and ranks, a page at a time.
//
// @param   keys       LIST<MAP>    {key, known, after} of each page asked for; known: the moment; after: the position behind which to begin, or null
// @param   predicates LIST<STRING> the predicates
// @param   modalities LIST<STRING> the moods; null: all, and what nobody supports
// @param   ranks      LIST<STRING> the ranks
// @param   strength   LIST<STRING> the moods, the strongest first: it counts
// @param   limit      INTEGER      most a page
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [id, predicate, subject, object, value, language, role, meaning, obligations, key, content, condition, rank, reason, modality, retracted, sources, sinceMin, sinceMax, untilMin, untilMax, vouchedMin, vouchedMax, concerns, refersTo, position]
// @order   ID         statement.id
// @order   PREDICATE  statement.predicate, statement.id
// @order   SINCE      coalesce(toString(statement.sinceMax), '~'), statement.id
// @example {keys: [{key: 0, known: '2026-01-01T00:00:00Z', after: null}], predicates: ['HOSTS', 'THANKED'], modalities: ['ASSERTED'], ranks: ['NORMAL'], strength: ['ASSERTED', 'PLANNED'], limit: 25}
UNWIND $keys AS key
CALL (key) {
  MATCH (statement:Statement)
  WHERE statement.predicate IN $predicates
  CALL (key, statement) {
    MATCH (statement)-[:HAS_REVISION]->(revision:Revision)
    WHERE revision.at <= datetime(key.known)
    WITH revision
    ORDER BY revision.number
    RETURN collect(revision) AS revisions
  }
  CALL (statement) {
    MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {stance: 'SUPPORTS'})
    RETURN collect(evidence) AS support
  }
  WITH
    key,
    statement,
    [revision IN revisions WHERE revision.kind IN ['RECORDED', 'RETRACTED'] | revision.kind][-1] AS state,
    [revision IN revisions WHERE revision.kind = 'RANKED' | revision.rank][-1] AS rank,
    [
      evidence IN support
      WHERE [revision IN revisions WHERE evidence.id IN revision.evidence | revision.kind][-1] IN ['RECORDED', 'EVIDENCE_ADDED']
      | evidence.modality
    ] AS moods
  WHERE
    state = 'RECORDED'
    AND coalesce(rank, 'NORMAL') IN $ranks
    AND ($modalities IS NULL OR [mood IN $strength WHERE mood IN moods][0] IN $modalities)
  WITH key, statement, [/*order*/ statement.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH key, statement, position
  ORDER BY position /*direction*/
  LIMIT $limit
  WITH
    key,
    statement,
    position,
    // The words before they were changed the first time behind that moment.
    coalesce(
      COLLECT {
        MATCH (statement)-[:HAS_REVISION]->(later:Revision {kind: 'REWORDED'})
        WHERE later.of IS NULL AND later.at > datetime(key.known)
        RETURN later ORDER BY later.number LIMIT 1
      }[0],
      statement
    ) AS words
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
    words.content,
    words.condition,
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
    COLLECT {
      MATCH (statement)-[said:CONCERNS|CONCERNED]->(about:Entity)
      WHERE coalesce(said.at <= datetime(key.known), true) AND coalesce(said.until > datetime(key.known), true)
      RETURN DISTINCT about.id ORDER BY about.id
    },
    COLLECT {
      MATCH (statement)-[said:REFERS_TO|REFERRED_TO]->(answered:Statement)
      WHERE coalesce(said.at <= datetime(key.known), true) AND coalesce(said.until > datetime(key.known), true)
      RETURN answered.id ORDER BY said.load <> statement.recordedBy, said.load
    }[0],
    position
  ]) AS rows
}
RETURN key.key AS key, rows
