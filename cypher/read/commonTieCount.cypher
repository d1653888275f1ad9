// How many pairs of ties two things have with the same things, at times that can overlap.
//
// @param   keys        LIST<MAP>    {key, a, b, asOf, types, label} of each pair asked about; asOf null: all times; types: the types of the ties; label: the kind of what both are tied to, or null for any
// @param   obligations LIST<STRING> at least one of them on each side; null: whether it obliges or not
// @param   source      STRING       the document on whose word they are obliged; null: whoever says so
// @param   certain     BOOLEAN      with a day, leave out what only may have been in force
// @returns key         INTEGER      the key asked about
// @returns rows        LIST<LIST>   [count]
// @example {keys: [{key: 0, a: 'state/belgium', b: 'state/poland', asOf: '2021-02-04', types: ['MEMBER_OF'], label: null}], obligations: null, source: null, certain: false}
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
      AND (
        $obligations IS NULL
        OR all(tie IN [near, far] WHERE any(one IN tie.obligations WHERE one IN $obligations))
      )
    RETURN far
  }
  // What obliges on a day, or on the word of one source, isn't all that the relationship tells of all times and sources.
  CALL (near, far, day) {
    UNWIND CASE WHEN $obligations IS NULL OR (day IS NULL AND $source IS NULL) THEN [] ELSE [near, far] END AS tie
    UNWIND tie.statements AS id
    MATCH (told:Statement {id: id})
    WHERE
      any(one IN told.obligations WHERE one IN tie.obligations AND one IN $obligations)
      AND coalesce(told.sinceMin <= day, true)
      AND coalesce(day <= told.untilMax, true)
      AND (
        $source IS NULL
        OR EXISTS {
          MATCH (told)-[:HAS_EVIDENCE]->(word:Evidence)-[:CITES]->(:Entity {id: $source})
          WHERE word.stance = 'SUPPORTS' AND word.modality = 'ASSERTED' AND NOT word.withdrawn
        }
      )
    RETURN count(DISTINCT tie) AS obliged
  }
  WITH near, far, through, obliged
  WHERE obliged = 2 OR $obligations IS NULL OR (day IS NULL AND $source IS NULL)
  RETURN count(*) AS total
}
RETURN key.key AS key, [[total]] AS rows
