// How much happened to statements and things in the record, behind one moment and until another.
//
// @param   keys       LIST<MAP>    {key, about, from, until, validFrom, validUntil} of each count asked for; about: the thing, or null for all; until: null for now; validFrom, validUntil: the days of which statements may speak, or null
// @param   changes    LIST<STRING> the kinds of revisions
// @param   predicates LIST<STRING> the predicates of the statements
// @param   things     BOOLEAN      whether what happened to things is meant, too
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [count]
// @example {keys: [{key: 0, about: 'state/belgium', from: '2026-01-01T00:00:00Z', until: null, validFrom: null, validUntil: null}], changes: ['RECORDED'], predicates: ['HOSTS', 'MEMBER_OF'], things: true}
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
    MATCH (:Entity {id: key.about})<-[:MERGED_INTO*0..]-(thing:Entity)<-[way:WAS_MERGED_INTO]-(owner:Entity)-[:HAS_REVISION]->(revision:Revision)
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
    AND CASE WHEN owner:Statement THEN owner.predicate IN $predicates ELSE $things END
    AND coalesce(owner.sinceMin <= last, true)
    AND coalesce(owner.untilMax >= first, true)
  RETURN count(revision) AS total
}
RETURN key.key AS key, [[total]] AS rows
