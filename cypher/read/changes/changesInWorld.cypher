// What began or ended within some days, certainly or possibly: relationships that are no plans, and entities themselves; a
// page at a time. Where nothing bounds a beginning or an end, nothing is known of its changing, and it isn't listed.
//
// @count   changeCountInWorld  How much began or ended within some days, certainly or possibly.
// @param   keys    LIST<MAP>    {key, about, from, until, after} of each page asked for; about: the entity, or null for all; from, until: the first and the last day; after: the position after which to begin, or null
// @param   changes LIST<STRING> STARTED, ENDED
// @param   types   LIST<STRING> the types of relationships to list
// @param   dated   LIST<STRING> the labels of the entities whose own days to list
// @param   certain BOOLEAN      leave out what only may have happened within these days
// @types   the types in the pattern, and from which end it is read
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [kind, dayMin, dayMax, relationship.relationshipColumns, entity.entityColumns, position]
// @order   DAY     coalesce(toString(change.max), '~'), coalesce(r.id, entity.id), change.order, coalesce(period.id, '')
// @example {keys: [{key: 0, about: 'state/belgium', from: '1949-01-01', until: '2021-12-31', after: null}], changes: ['STARTED', 'ENDED'], types: ['MEMBER_OF'], dated: ['State'], certain: false, limit: 25}
UNWIND $keys AS key
WITH key, date(key.from) AS first, date(key.until) AS last
CALL (key, first, last) {
  CALL (key) {
    WITH key
    WHERE key.about IS NULL
    MATCH (entity:Entity)
    RETURN entity
    UNION ALL
    WITH key
    WHERE key.about IS NOT NULL
    MATCH (entity:Entity {id: key.about})
    RETURN entity
  }
  CALL (key, entity) {
    MATCH (entity)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(:Entity)
    WHERE type(r) IN $types AND (key.about IS NOT NULL OR startNode(r) = entity)
    RETURN r, null AS period, r.sinceMin AS sinceMin, r.sinceMax AS sinceMax, r.untilMin AS untilMin, r.untilMax AS untilMax
    UNION ALL
    WITH entity
    WHERE any(label IN labels(entity) WHERE label IN $dated)
    MATCH (entity)-[:LASTED]->(period:Period)
    RETURN
      null AS r,
      period,
      period.sinceMin AS sinceMin,
      period.sinceMax AS sinceMax,
      period.untilMin AS untilMin,
      period.untilMax AS untilMax
  }
  UNWIND [
    {kind: 'STARTED', order: 0, min: sinceMin, max: sinceMax},
    {kind: 'ENDED', order: 1, min: untilMin, max: untilMax}
  ] AS change
  WITH key, entity, r, period, change
  WHERE
    change.kind IN $changes
    AND coalesce(change.min, change.max) IS NOT NULL
    AND coalesce(change.min <= last, true)
    AND coalesce(change.max >= first, true)
    AND (NOT $certain OR coalesce(change.min >= first AND change.max <= last, false))
  WITH key, entity, r, change, [/*order*/ coalesce(toString(change.max), '~'), coalesce(r.id, entity.id), change.order, coalesce(period.id, '') /*end*/] AS position
  /*include page*/
  RETURN collect([
    change.kind,
    toString(change.min),
    toString(change.max),
    /*include relationshipColumns(r)*/,
    /*include entityColumns(entity)*/,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
