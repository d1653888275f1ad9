// How many are tied to each thing by a treaty or an alliance that obliges both.
//
// @param   keys         LIST<MAP>    {key, id, asOf} of each thing asked about; asOf null: all times
// @param   through      LIST<STRING> Organization for common organisations, Treaty for common treaties
// @param   obligations  LIST<STRING> at least one of them on each side
// @param   certain      BOOLEAN      with a day, leave out what only may have been in force
// @param   kinds        LIST<STRING> the labels of the allies to list; null: all
// @param   ids          LIST<STRING> the ids of the allies to list; null: all
// @param   nameContains STRING       what their names contain, without case and diacritics; null: anything
// @returns key          INTEGER      the key asked about
// @returns rows         LIST<LIST>   [count]
// @example {keys: [{key: 0, id: 'state/belgium', asOf: '2021-02-04'}], through: ['Organization', 'Treaty'], obligations: ['DEFENSE'], certain: false, kinds: null, ids: null, nameContains: null}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
WITH key, entity, date(key.asOf) AS day
CALL (entity, day) {
  MATCH (entity)-[a:OBLIGED]->(through:Entity)
  WHERE
    a.obligation IN $obligations
    AND any(label IN labels(through) WHERE label IN $through)
    AND (
      day IS NULL
      OR (
        coalesce(a.sinceMin <= day, true)
        AND coalesce(day <= a.untilMax, true)
        AND (NOT $certain OR coalesce(a.sinceMax <= day AND day <= a.untilMin, false))
      )
    )
  // On a day, one obligation is as good as another.
  WITH DISTINCT
    through,
    CASE WHEN day IS NULL THEN a.sinceMin END AS since,
    CASE WHEN day IS NULL THEN a.untilMax END AS until
  MATCH (through)<-[b:OBLIGED]-(other:Entity)
  WHERE
    other <> entity
    AND b.obligation IN $obligations
    AND coalesce(since <= b.untilMax, true)
    AND coalesce(b.sinceMin <= until, true)
    AND (
      day IS NULL
      OR (
        coalesce(b.sinceMin <= day, true)
        AND coalesce(day <= b.untilMax, true)
        AND (NOT $certain OR coalesce(b.sinceMax <= day AND day <= b.untilMin, false))
      )
    )
    AND ($kinds IS NULL OR any(label IN labels(other) WHERE label IN $kinds))
    AND ($ids IS NULL OR other.id IN $ids)
    AND ($nameContains IS NULL OR other.sortName CONTAINS $nameContains)
  RETURN count(DISTINCT other) AS total
}
RETURN key.key AS key, [[total]] AS rows
