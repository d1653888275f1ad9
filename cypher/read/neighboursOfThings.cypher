// The things next to several others, each once, the first ones by name and id.
//
// @param   keys    LIST<MAP>    {key, ids, but, asOf} of the things asked about together; but: things that aren't listed; asOf null: all times
// @param   types   LIST<STRING> the types to follow, plans among them or not
// @param   certain BOOLEAN      with a day, leave out what only may have been in force
// @param   kinds   LIST<STRING> the labels of the things to list; null: all
// @param   perType INTEGER      most things that are followed from one thing by one type, the first by name and id; null: all
// @param   limit   INTEGER      most things
// @types   the types in the pattern, and from which end it is read
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [id, name, description, sinceMin, sinceMax, untilMin, untilMax, plannedMin, plannedMax, file, sha256]
// @example {keys: [{key: 0, ids: ['state/belgium'], but: ['state/belgium'], asOf: '2021-02-04'}], types: ['MEMBER_OF', 'HOSTS'], certain: false, kinds: null, perType: null, limit: 25}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
CALL (key, day) {
  UNWIND key.ids AS id
  MATCH (entity:Entity {id: id})
  CALL (entity, day) {
    MATCH (entity)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(other:Entity)
    WHERE
      type(r) IN $types
      AND ($kinds IS NULL OR any(label IN labels(other) WHERE label IN $kinds))
      AND (
        day IS NULL
        OR (
          coalesce(r.sinceMin <= day, true)
          AND coalesce(day <= r.untilMax, true)
          AND (NOT $certain OR coalesce(r.sinceMax <= day AND day <= r.untilMin, false))
        )
      )
    WITH DISTINCT type(r) AS type, other
    ORDER BY coalesce(other.sortName, ''), other.id
    WITH type, collect(other) AS others
    UNWIND CASE WHEN $perType IS NULL THEN others ELSE others[..$perType] END AS other
    RETURN other
  }
  WITH DISTINCT other, key
  WHERE NOT other.id IN key.but
  ORDER BY coalesce(other.sortName, ''), other.id
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
    other.sha256
  ]) AS rows
}
RETURN key.key AS key, rows
