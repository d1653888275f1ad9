// When did each treaty and each organisation of states begin and end, and for how many years did it certainly last?
// One row for each period: what ended and began again has two. The days are empty if no source dates it, but only its
// members.
//
// @returns alliance STRING
// @returns name     STRING
// @returns period   INTEGER the number of the period: 1, 2 …
// @returns sinceMin DATE
// @returns sinceMax DATE
// @returns untilMin DATE
// @returns untilMax DATE
// @returns years    INTEGER whole years that are certain
// @returns members  INTEGER states that ever belonged
// @example {}
MATCH (alliance:Organization|Treaty)<-[:MEMBER_OF|PARTY_TO]-(member:State)
WITH alliance, count(DISTINCT member) AS members
OPTIONAL MATCH (alliance)-[:LASTED]->(period:Period)
WITH alliance, members, period
ORDER BY period.sinceMax, period.untilMin, period.id
WITH alliance, members, collect(period) AS periods
UNWIND range(0, CASE WHEN size(periods) = 0 THEN 0 ELSE size(periods) - 1 END) AS index
WITH alliance, members, index + 1 AS number, periods[index] AS period
RETURN
  alliance.id AS alliance,
  alliance.name AS name,
  number AS period,
  period.sinceMin AS sinceMin,
  period.sinceMax AS sinceMax,
  period.untilMin AS untilMin,
  period.untilMax AS untilMax,
  CASE WHEN period.sinceMax <= period.untilMin THEN duration.between(period.sinceMax, period.untilMin + duration({days: 1})).years END AS years,
  members
ORDER BY years DESC, alliance, number
