// How many pairs of ties two things have with the same things, at times that can overlap.
//
// @param   keys        LIST<MAP>    {key, a, b, asOf, types, label} of each pair asked about; asOf null: all times; types: the types of the ties; label: the kind of what both are tied to, or null for any
// @param   obligations LIST<STRING> at least one of them on each side, on the day or at a common time; null: whether it obliges or not
// @param   certain     BOOLEAN      with a day, leave out what only may have been in force
// @returns key         INTEGER      the key asked about
// @returns rows        LIST<LIST>   [count]
// @example {keys: [{key: 0, a: 'state/belgium', b: 'state/poland', asOf: '2021-02-04', types: ['MEMBER_OF'], label: null}], obligations: null, certain: false}
UNWIND $keys AS key
MATCH (a:Entity {id: key.a})
MATCH (b:Entity {id: key.b})
WITH
  key,
  date(key.asOf) AS day,
  CASE
    WHEN
      COUNT { (a)-[:MEMBER_OF|PARTY_TO|CONTRIBUTES_TO|LEADS|PARTICIPATED_IN]->() } <= COUNT { (b)-[:MEMBER_OF|PARTY_TO|CONTRIBUTES_TO|LEADS|PARTICIPATED_IN]->() }
    THEN [a, b]
    ELSE [b, a]
  END AS bySize
WITH key, day, bySize[0] AS small, bySize[1] AS large
CALL (key, small, large, day) {
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
  RETURN count(*) AS total
}
RETURN key.key AS key, [[total]] AS rows
