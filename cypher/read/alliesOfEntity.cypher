// Who is tied to each thing by a treaty or an alliance that obliges both; at most so many each.
//
// @param   keys         LIST<MAP>    {key, id, asOf, after} of each thing asked about; asOf null: all times; after: the position behind which to begin, or null
// @param   through      LIST<STRING> Organization for common organisations, Treaty for common treaties
// @param   obligations  LIST<STRING> at least one of them on each side
// @param   certain      BOOLEAN      with a day, leave out what only may have been in force
// @param   kinds        LIST<STRING> the labels of the allies to list; null: all
// @param   ids          LIST<STRING> the ids of the allies to list; null: all
// @param   nameContains STRING       what their names contain, without case and diacritics; null: anything
// @param   limit        INTEGER      most a thing
// @returns key          INTEGER      the key asked about
// @returns rows         LIST<LIST>   [id, name, description, sinceMin, sinceMax, untilMin, untilMax, plannedMin, plannedMax, file, sha256, position]
// @order   NAME         coalesce(other.sortName, ''), other.id
// @order   SINCE        coalesce(toString(other.sinceMax), '~'), other.id
// @example {keys: [{key: 0, id: 'state/belgium', asOf: '2021-02-04', after: null}], through: ['Organization', 'Treaty'], obligations: ['DEFENSE'], certain: false, kinds: null, ids: null, nameContains: null, limit: 25}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
WITH key, entity, date(key.asOf) AS day
CALL (key, entity, day) {
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
  WITH DISTINCT other
  WITH other, [/*order*/ coalesce(other.sortName, ''), other.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH other, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([
    other.id,
    other.name,
    other.description,
    toString(other.sinceMin),
    toString(other.sinceMax),
    toString(other.untilMin),
    toString(other.untilMax),
    toString(other.plannedMin),
    toString(other.plannedMax),
    other.file,
    other.sha256,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
