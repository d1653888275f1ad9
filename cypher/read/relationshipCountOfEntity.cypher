// How many plain relationships each thing has.
//
// @param   keys         LIST<MAP>    {key, ids, asOf} of the things asked about alike; asOf null: all times
// @param   types        LIST<STRING> the types to list, plans among them or not
// @param   certain      BOOLEAN      with a day, leave out what only may have been in force
// @param   hasDate      BOOLEAN      with a day, only what is known to have begun by it or not before some other; false: only what isn't; null: both
// @param   kinds        LIST<STRING> the labels of the things to list; null: all
// @param   ids          LIST<STRING> the ids of the things to list; null: all
// @param   nameContains STRING       what their names contain, without case and diacritics; null: anything
// @types   the types in the pattern, and from which end it is read
// @returns key          INTEGER      the key asked about
// @returns id           STRING       the thing asked about
// @returns rows         LIST<LIST>   [count]
// @example {keys: [{key: 0, ids: ['state/belgium'], asOf: '2021-02-04'}], types: ['MEMBER_OF', 'HOSTS'], certain: false, hasDate: null, kinds: null, ids: null, nameContains: null}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
UNWIND key.ids AS id
MATCH (entity:Entity {id: id})
CALL (entity, day) {
  MATCH (entity)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(other:Entity)
  WHERE
    type(r) IN $types
    AND ($kinds IS NULL OR any(label IN labels(other) WHERE label IN $kinds))
    AND ($ids IS NULL OR other.id IN $ids)
    AND ($nameContains IS NULL OR other.sortName CONTAINS $nameContains)
    AND (
      day IS NULL
      OR (
        coalesce(r.sinceMin <= day, true)
        AND coalesce(day <= r.untilMax, true)
        AND (NOT $certain OR coalesce(r.sinceMax <= day AND day <= r.untilMin, false))
        AND ($hasDate IS NULL OR $hasDate = (r.sinceMin IS NOT NULL OR coalesce(r.sinceMax <= day, false)))
      )
    )
  RETURN count(r) AS total
}
RETURN key.key AS key, id, [[total]] AS rows
