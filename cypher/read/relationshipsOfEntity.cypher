// The plain relationships of each thing with the thing at the other end; at most so many each.
//
// @param   keys         LIST<MAP>    {key, ids, asOf, after, ties, ends, things} of the things asked about alike; asOf null: all times; after: the position behind which to begin, or null; ties, ends, things: whether it is shown what the relationships are, what they join on whose word, and all of the things at the other end
// @param   types        LIST<STRING> the types to list, plans among them or not
// @param   certain      BOOLEAN      with a day, leave out what only may have been in force
// @param   kinds        LIST<STRING> the labels of the things to list; null: all
// @param   ids          LIST<STRING> the ids of the things to list; null: all
// @param   nameContains STRING       what their names contain, without case and diacritics; null: anything
// @param   limit        INTEGER      most a thing
// @types   the types in the pattern, and from which end it is read
// @returns key          INTEGER      the key asked about
// @returns id           STRING       the thing asked about
// @returns rows         LIST<LIST>   [node.id, node.name, position, relationship(id, type, role, meaning, obligations, sinceMin, sinceMax, untilMin, untilMax), relationship(subject, object, statements), node(description, sinceMin, sinceMax, untilMin, untilMax, plannedMin, plannedMax, file, sha256)]
// @order   NAME         coalesce(other.sortName, ''), r.id
// @order   SINCE        coalesce(toString(r.sinceMax), '~'), r.id
// @order   TYPE         type(r), coalesce(other.sortName, ''), r.id
// @example {keys: [{key: 0, ids: ['state/belgium'], asOf: '2021-02-04', after: null, ties: true, ends: true, things: true}], types: ['MEMBER_OF', 'HOSTS'], certain: false, kinds: null, ids: null, nameContains: null, limit: 25}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
UNWIND key.ids AS id
MATCH (entity:Entity {id: id})
CALL (key, entity, day) {
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
      )
    )
  WITH r, other, [/*order*/ coalesce(other.sortName, ''), r.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH r, other, position
  ORDER BY position /*direction*/
  LIMIT $limit
  // What isn't shown isn't read: days as texts are the dearest part of a list.
  RETURN collect([
    other.id,
    other.name,
    position,
    CASE WHEN key.ties THEN [
      r.id,
      type(r),
      r.role,
      r.meaning,
      coalesce(r.obligations, []),
      toString(r.sinceMin),
      toString(r.sinceMax),
      toString(r.untilMin),
      toString(r.untilMax)
    ] END,
    CASE WHEN key.ends THEN [startNode(r).id, endNode(r).id, r.statements] END,
    CASE WHEN key.things THEN [
      other.description,
      toString(other.sinceMin),
      toString(other.sinceMax),
      toString(other.untilMin),
      toString(other.untilMax),
      toString(other.plannedMin),
      toString(other.plannedMax),
      other.file,
      other.sha256
    ] END
  ]) AS rows
}
RETURN key.key AS key, id, rows
