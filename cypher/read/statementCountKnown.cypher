// How many statements that were live at a moment of some predicates, moods and ranks there are: as many as now, but for
// those recorded since, and those revised since, of which alone the revisions are read.
//
// @param   keys       LIST<MAP>    {key, known} of each count asked for
// @param   predicates LIST<STRING> the predicates
// @param   modalities LIST<STRING> the moods; null: all, and what nobody supports
// @param   ranks      LIST<STRING> the ranks
// @param   strength   LIST<STRING> the moods, the strongest first: it counts
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [count]
// @example {keys: [{key: 0, known: '2026-01-01T00:00:00Z'}], predicates: ['HOSTS', 'THANKED'], modalities: ['ASSERTED'], ranks: ['NORMAL'], strength: ['ASSERTED', 'PLANNED']}
UNWIND $keys AS key
CALL (key) {
  MATCH (statement:Statement)
  WHERE
    statement.predicate IN $predicates
    AND ($modalities IS NULL OR statement.modality IN $modalities)
    AND statement.rank IN $ranks
    AND NOT statement.retracted
  RETURN count(statement) AS live
}
CALL (key) {
  MATCH (first:Revision)
  WHERE first.at > datetime(key.known) AND first.number = 0
  MATCH (first)<-[:HAS_REVISION]-(statement:Statement)
  WHERE
    statement.predicate IN $predicates
    AND ($modalities IS NULL OR statement.modality IN $modalities)
    AND statement.rank IN $ranks
    AND NOT statement.retracted
  RETURN count(statement) AS recorded
}
CALL (key) {
  MATCH (later:Revision)
  WHERE later.at > datetime(key.known) AND later.number > 0
  MATCH (later)<-[:HAS_REVISION]-(statement:Statement)
  WHERE statement.predicate IN $predicates
  WITH DISTINCT key, statement
  CALL (key, statement) {
    MATCH (statement)-[:HAS_REVISION]->(revision:Revision)
    WHERE revision.at <= datetime(key.known)
    WITH revision
    ORDER BY revision.number
    RETURN collect(revision) AS revisions
  }
  WITH statement, revisions
  WHERE size(revisions) > 0
  CALL (statement) {
    MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {stance: 'SUPPORTS'})
    RETURN collect(evidence) AS support
  }
  WITH
    statement,
    [revision IN revisions WHERE revision.kind IN ['RECORDED', 'RETRACTED'] | revision.kind][-1] AS state,
    [revision IN revisions WHERE revision.kind = 'RANKED' | revision.rank][-1] AS rank,
    [
      evidence IN support
      WHERE [revision IN revisions WHERE evidence.id IN revision.evidence | revision.kind][-1] IN ['RECORDED', 'EVIDENCE_ADDED']
      | evidence.modality
    ] AS moods
  WITH
    state = 'RECORDED'
      AND coalesce(rank, 'NORMAL') IN $ranks
      AND ($modalities IS NULL OR [mood IN $strength WHERE mood IN moods][0] IN $modalities) AS was,
    NOT statement.retracted
      AND statement.rank IN $ranks
      AND ($modalities IS NULL OR statement.modality IN $modalities) AS is
  RETURN sum(CASE WHEN was THEN 1 ELSE 0 END) - sum(CASE WHEN is THEN 1 ELSE 0 END) AS changed
}
RETURN key.key AS key, [[live - recorded + changed]] AS rows
