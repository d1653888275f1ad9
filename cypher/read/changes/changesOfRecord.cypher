// What happened to statements and entities in the record, behind one moment and until another; a page at a time.
//
// @count   changeCountOfRecord  How much happened to statements and entities in the record, behind one moment and until another.
// @param   keys       LIST<MAP>    {key, about, from, until, validFrom, validUntil, after} of each page asked for; about: the entity, or null for all; until: null for now; validFrom, validUntil: the days of which statements may speak, or null; after: the position after which to begin, or null
// @param   changes    LIST<STRING> the kinds of revisions
// @param   predicates LIST<STRING> the predicates of the statements
// @param   entities   BOOLEAN      whether what happened to entities is meant, too
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [revision.revisionColumns, statement, former, into, history, position]
// @order   TIME       revision.at.epochSeconds, revision.at.nanosecond, owner.id, revision.number
// @example {keys: [{key: 0, about: 'state/belgium', from: '2026-01-01T00:00:00Z', until: null, validFrom: null, validUntil: null, after: null}], changes: ['RECORDED'], predicates: ['HOSTS', 'MEMBER_OF'], entities: true, limit: 25}
UNWIND $keys AS key
WITH
  key,
  datetime(key.from) AS begin,
  datetime(key.until) AS end,
  date(key.validFrom) AS first,
  date(key.validUntil) AS last
CALL (key, begin, end, first, last) {
  CALL (key, begin) {
    WITH key
    WHERE key.about IS NULL
    MATCH (revision:Revision)
    WHERE revision.at > begin
    MATCH (owner)-[:HAS_REVISION]->(revision)
    RETURN owner, revision
    UNION ALL
    WITH key
    WHERE key.about IS NOT NULL
    MATCH (:Entity {id: key.about})<-[:MERGED_INTO*0..]-(:Entity)<-[said:HAS_SUBJECT|HAS_OBJECT|CONCERNS|CONCERNED]-(owner:Statement)
    MATCH (owner)-[:HAS_REVISION]->(revision:Revision)
    WHERE coalesce(said.at <= revision.at, true) AND coalesce(revision.at <= said.until, true)
    RETURN DISTINCT owner, revision
    UNION ALL
    WITH key
    WHERE key.about IS NOT NULL
    MATCH (:Entity {id: key.about})<-[:MERGED_INTO*0..]-(owner:Entity)-[:HAS_REVISION]->(revision:Revision)
    RETURN owner, revision
    UNION ALL
    WITH key
    WHERE key.about IS NOT NULL
    MATCH (:Entity {id: key.about})<-[:MERGED_INTO*0..]-(entity:Entity)<-[way:WAS_MERGED_INTO]-(owner:Entity)-[:HAS_REVISION]->(revision:Revision)
    WHERE
      revision.at IN [way.at, way.until]
      AND NOT EXISTS { (:Entity {id: key.about})<-[:MERGED_INTO*0..]-(owner) }
    RETURN owner, revision
  }
  WITH key, owner, revision
  WHERE
    revision.kind IN $changes
    AND revision.at > begin
    AND coalesce(revision.at <= end, true)
    AND CASE WHEN owner:Statement THEN owner.predicate IN $predicates ELSE $entities END
    AND coalesce(owner.sinceMin <= last, true)
    AND coalesce(owner.untilMax >= first, true)
  WITH key, owner, revision, [/*order*/ revision.at.epochSeconds, revision.at.nanosecond, owner.id, revision.number /*end*/] AS position
  /*include page*/
  RETURN collect([
    /*include revisionColumns(revision, owner)*/,
    CASE WHEN owner:Statement THEN owner.id END,
    CASE WHEN owner:Entity THEN owner.id END,
    COLLECT {
      MATCH (owner)-[way:MERGED_INTO|WAS_MERGED_INTO]->(into:Entity)
      WHERE revision.at IN [way.at, way.until]
      RETURN into.id
    }[0],
    COLLECT {
      MATCH (owner)-[:HAS_REVISION]->(past:Revision)
      WHERE past.number <= revision.number
      RETURN {kind: past.kind, rank: past.rank, evidence: past.evidence} ORDER BY past.number
    },
    position
  ]) AS rows
}
RETURN key.key AS key, rows
