// How much began or ended within some days, certainly or possibly.
//
// @param   keys    LIST<MAP>    {key, about, from, until} of each count asked for; about: the thing, or null for all; from, until: the first and the last day
// @param   changes LIST<STRING> STARTED, ENDED
// @param   types   LIST<STRING> the types of relationships to count
// @param   dated   LIST<STRING> the labels of the things whose own days to count
// @param   certain BOOLEAN      leave out what only may have happened within these days
// @types   the types in the pattern, and from which end it is read
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [count]
// @example {keys: [{key: 0, about: 'state/belgium', from: '1949-01-01', until: '2021-12-31'}], changes: ['STARTED', 'ENDED'], types: ['MEMBER_OF'], dated: ['State'], certain: false}
UNWIND $keys AS key
WITH key, date(key.from) AS first, date(key.until) AS last
CALL (key, first, last) {
  CALL (key) {
    WITH key
    WHERE key.about IS NULL
    MATCH (thing:Entity)
    RETURN thing
    UNION ALL
    WITH key
    WHERE key.about IS NOT NULL
    MATCH (thing:Entity {id: key.about})
    RETURN thing
  }
  CALL (key, thing) {
    MATCH (thing)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(:Entity)
    WHERE type(r) IN $types AND (key.about IS NOT NULL OR startNode(r) = thing)
    RETURN r.sinceMin AS sinceMin, r.sinceMax AS sinceMax, r.untilMin AS untilMin, r.untilMax AS untilMax
    UNION ALL
    WITH thing
    WHERE any(label IN labels(thing) WHERE label IN $dated)
    MATCH (thing)-[:LASTED]->(period:Period)
    RETURN
      period.sinceMin AS sinceMin,
      period.sinceMax AS sinceMax,
      period.untilMin AS untilMin,
      period.untilMax AS untilMax
  }
  UNWIND [{kind: 'STARTED', min: sinceMin, max: sinceMax}, {kind: 'ENDED', min: untilMin, max: untilMax}] AS change
  WITH key, change
  WHERE
    change.kind IN $changes
    AND coalesce(change.min, change.max) IS NOT NULL
    AND coalesce(change.min <= last, true)
    AND coalesce(change.max >= first, true)
    AND (NOT $certain OR coalesce(change.min >= first AND change.max <= last, false))
  RETURN count(change) AS total
}
RETURN key.key AS key, [[total]] AS rows
