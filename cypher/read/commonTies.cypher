// What two things are both tied to, at times that can overlap, with both ties; at most so many each.
//
// @param   keys        LIST<MAP>    {key, a, b, asOf, types, label, after} of each pair asked about; asOf null: all times; types: the types of the ties; label: the kind of what both are tied to, or null for any; after: the position behind which to begin, or null
// @param   obligations LIST<STRING> at least one of them on each side, on the day or at a common time; null: whether it obliges or not
// @param   certain     BOOLEAN      with a day, leave out what only may have been in force
// @param   limit       INTEGER      most a pair
// @returns key         INTEGER      the key asked about
// @returns rows        LIST<LIST>   [through.id, through.name, through.description, through.sinceMin, through.sinceMax, through.untilMin, through.untilMax, through.plannedMin, through.plannedMax, through.file, through.sha256, a.id, a.type, a.subject, a.object, a.role, a.meaning, a.obligations, a.sinceMin, a.sinceMax, a.untilMin, a.untilMax, a.statements, b.id, b.type, b.subject, b.object, b.role, b.meaning, b.obligations, b.sinceMin, b.sinceMax, b.untilMin, b.untilMax, b.statements, position]
// @order   NAME        coalesce(through.sortName, ''), ofA.id, ofB.id
// @example {keys: [{key: 0, a: 'state/belgium', b: 'state/poland', asOf: '2021-02-04', types: ['MEMBER_OF'], label: null, after: null}], obligations: null, certain: false, limit: 25}
UNWIND $keys AS key
MATCH (a:Entity {id: key.a})
MATCH (b:Entity {id: key.b})
WITH
  key,
  a,
  date(key.asOf) AS day,
  CASE
    WHEN
      COUNT { (a)-[:MEMBER_OF|PARTY_TO|CONTRIBUTES_TO|LEADS|PARTICIPATED_IN]->() } <= COUNT { (b)-[:MEMBER_OF|PARTY_TO|CONTRIBUTES_TO|LEADS|PARTICIPATED_IN]->() }
    THEN [a, b]
    ELSE [b, a]
  END AS bySize
WITH key, a, day, bySize[0] AS small, bySize[1] AS large
CALL (key, a, small, large, day) {
  MATCH (small)-[near:MEMBER_OF|PARTY_TO|CONTRIBUTES_TO|LEADS|PARTICIPATED_IN]->(through:Entity)
  WHERE type(near) IN key.types AND (key.label IS NULL OR key.label IN labels(through))
  // A subquery of its own, so that the database doesn't begin at the larger side.
  CALL (key, near, through, large, day) {
    MATCH (through)<-[far:MEMBER_OF|PARTY_TO|CONTRIBUTES_TO|LEADS|PARTICIPATED_IN]-(large)
    WHERE
      type(far) IN key.types
      AND coalesce(near.sinceMin <= far.untilMax, true)
      AND coalesce(far.sinceMin <= near.untilMax, true)
      AND (
        day IS NULL
        OR (
          coalesce(near.sinceMin <= day, true)
          AND coalesce(day <= near.untilMax, true)
          AND (NOT $certain OR coalesce(near.sinceMax <= day AND day <= near.untilMin, false))
        )
      )
      AND (
        day IS NULL
        OR (
          coalesce(far.sinceMin <= day, true)
          AND coalesce(day <= far.untilMax, true)
          AND (NOT $certain OR coalesce(far.sinceMax <= day AND day <= far.untilMin, false))
        )
      )
    RETURN far
  }
  WITH near, far, through
  WHERE
    $obligations IS NULL
    OR EXISTS {
      MATCH (small)-[mine:OBLIGED]->(through)
      WHERE
        mine.obligation IN $obligations
        AND coalesce(mine.role, '') = coalesce(near.role, '')
        AND (
          day IS NULL
          OR (
            coalesce(mine.sinceMin <= day, true)
            AND coalesce(day <= mine.untilMax, true)
            AND (NOT $certain OR coalesce(mine.sinceMax <= day AND day <= mine.untilMin, false))
          )
        )
        AND coalesce(mine.sinceMin <= near.untilMax, true)
        AND coalesce(near.sinceMin <= mine.untilMax, true)
        AND coalesce(mine.sinceMin <= far.untilMax, true)
        AND coalesce(far.sinceMin <= mine.untilMax, true)
      MATCH (large)-[its:OBLIGED]->(through)
      WHERE
        its.obligation IN $obligations
        AND coalesce(its.role, '') = coalesce(far.role, '')
        AND (
          day IS NULL
          OR (
            coalesce(its.sinceMin <= day, true)
            AND coalesce(day <= its.untilMax, true)
            AND (NOT $certain OR coalesce(its.sinceMax <= day AND day <= its.untilMin, false))
          )
        )
        AND coalesce(its.sinceMin <= near.untilMax, true)
        AND coalesce(near.sinceMin <= its.untilMax, true)
        AND coalesce(its.sinceMin <= far.untilMax, true)
        AND coalesce(far.sinceMin <= its.untilMax, true)
        AND coalesce(its.sinceMin <= mine.untilMax, true)
        AND coalesce(mine.sinceMin <= its.untilMax, true)
    }
  WITH through, CASE WHEN small = a THEN [near, far] ELSE [far, near] END AS ties
  WITH through, ties[0] AS ofA, ties[1] AS ofB
  WITH through, ofA, ofB, [/*order*/ coalesce(through.sortName, ''), ofA.id, ofB.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH through, ofA, ofB, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([
    through.id,
    through.name,
    through.description,
    toString(through.sinceMin),
    toString(through.sinceMax),
    toString(through.untilMin),
    toString(through.untilMax),
    toString(through.plannedMin),
    toString(through.plannedMax),
    through.file,
    through.sha256,
    ofA.id,
    type(ofA),
    startNode(ofA).id,
    endNode(ofA).id,
    ofA.role,
    ofA.meaning,
    coalesce(ofA.obligations, []),
    toString(ofA.sinceMin),
    toString(ofA.sinceMax),
    toString(ofA.untilMin),
    toString(ofA.untilMax),
    ofA.statements,
    ofB.id,
    type(ofB),
    startNode(ofB).id,
    endNode(ofB).id,
    ofB.role,
    ofB.meaning,
    coalesce(ofB.obligations, []),
    toString(ofB.sinceMin),
    toString(ofB.sinceMax),
    toString(ofB.untilMin),
    toString(ofB.untilMax),
    ofB.statements,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
