// How many statements that were live at a moment have each thing as subject or object, or concern it, or what had been merged into it by then.
//
// @param   keys       LIST<MAP>    {key, id, known} of each thing asked about
// @param   predicates LIST<STRING> the predicates
// @param   modalities LIST<STRING> the moods; null: all, and what nobody supports
// @param   ranks      LIST<STRING> the ranks
// @param   strength   LIST<STRING> the moods, the strongest first: it counts
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [count]
// @example {keys: [{key: 0, id: 'state/belgium', known: '2026-01-01T00:00:00Z'}], predicates: ['HOSTS', 'THANKED'], modalities: ['ASSERTED'], ranks: ['NORMAL'], strength: ['ASSERTED', 'PLANNED']}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
CALL (key, entity) {
  MATCH (entity)-[ways:MERGED_INTO|WAS_MERGED_INTO*0..]->(then:Entity)
  WHERE
    all(way IN ways WHERE way.at <= datetime(key.known) AND coalesce(way.until > datetime(key.known), true))
    AND NOT EXISTS {
      (then)-[way:MERGED_INTO|WAS_MERGED_INTO]->()
      WHERE way.at <= datetime(key.known) AND coalesce(way.until > datetime(key.known), true)
    }
  MATCH (then)<-[merged:MERGED_INTO|WAS_MERGED_INTO*0..]-(:Entity)<-[said:HAS_SUBJECT|HAS_OBJECT|CONCERNS|CONCERNED]-(statement:Statement)
  WHERE
    all(way IN merged WHERE way.at <= datetime(key.known) AND coalesce(way.until > datetime(key.known), true))
    AND coalesce(said.at <= datetime(key.known), true) AND coalesce(said.until > datetime(key.known), true)
    AND statement.predicate IN $predicates
  WITH DISTINCT key, statement
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
  RETURN count(statement) AS total
}
RETURN key.key AS key, [[total]] AS rows
