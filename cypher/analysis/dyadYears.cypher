// What did two states share in each year?
// A row a year, the shape that statistics want. Something counts for a year if both certainly belonged on one of its days.
//
// @param   a         STRING  a state's id
// @param   b         STRING  the other's
// @param   from      INTEGER the first year
// @param   until     INTEGER the last year
// @returns a         STRING
// @returns b         STRING
// @returns year      INTEGER
// @returns organizations INTEGER organisations of which both were members
// @returns treaties  INTEGER treaties to which both were parties
// @returns missions  INTEGER missions to which both contributed
// @returns possible  INTEGER organisations, treaties and missions that they may have shared besides
// @returns names     LIST<STRING> ids of those that are certain
// @example {a: 'state/belgium', b: 'state/germany', from: 1950, until: 1960}
MATCH (a:Entity {id: $a})
MATCH (b:Entity {id: $b})
OPTIONAL MATCH (a)-[inA:MEMBER_OF|PARTY_TO|CONTRIBUTES_TO]->(shared:Organization|Treaty|Mission)<-[inB:MEMBER_OF|PARTY_TO|CONTRIBUTES_TO]-(b)
WITH collect({shared: shared, inA: inA, inB: inB}) AS ties
UNWIND range($from, $until) AS year
WITH ties, year, date({year: year}) AS first, date({year: year, month: 12, day: 31}) AS last
CALL (ties, first, last) {
  UNWIND ties AS tie
  WITH tie.shared AS shared, tie.inA AS inA, tie.inB AS inB, first, last
  WHERE
    shared IS NOT NULL
    AND all(one IN [inA, inB] WHERE coalesce(one.sinceMin <= last, true) AND coalesce(first <= one.untilMax, true))
    // Both at once, and not one after the other within the year.
    AND coalesce(inA.sinceMin <= inB.untilMax, true)
    AND coalesce(inB.sinceMin <= inA.untilMax, true)
  WITH
    shared,
    max(
      toInteger(
        coalesce(
          all(one IN [inA, inB] WHERE one.sinceMax <= one.untilMin AND one.sinceMax <= last AND first <= one.untilMin)
            AND inA.sinceMax <= inB.untilMin
            AND inB.sinceMax <= inA.untilMin,
          false
        )
      )
    ) AS certain
  ORDER BY shared.id
  RETURN collect(CASE certain WHEN 1 THEN shared END) AS certain, count(CASE certain WHEN 0 THEN 1 END) AS possible
}
RETURN
  $a AS a,
  $b AS b,
  year,
  size([one IN certain WHERE one:Organization]) AS organizations,
  size([one IN certain WHERE one:Treaty]) AS treaties,
  size([one IN certain WHERE one:Mission]) AS missions,
  possible,
  [one IN certain | one.id] AS names
ORDER BY year
