// Which organisations and treaties did two states both belong to, and when at the same time?
//
// @param   a             STRING a state's id
// @param   b             STRING the other's
// @returns alliance      STRING
// @returns name          STRING
// @returns certainFrom   DATE   both certainly belonged from this day
// @returns certainUntil  DATE   to this one; both are empty if no day is certain
// @returns possibleFrom  DATE   they can't both have belonged before this day; empty if unknown
// @returns possibleUntil DATE   nor after this day; empty if unknown
// @example {a: 'state/belgium', b: 'state/germany'}
MATCH (:Entity {id: $a})-[inA:MEMBER_OF|PARTY_TO]->(alliance:Organization|Treaty)
MATCH (alliance)<-[inB:MEMBER_OF|PARTY_TO]-(:Entity {id: $b})
WITH
  alliance,
  CASE WHEN inA.sinceMax >= inB.sinceMax THEN inA.sinceMax WHEN inA.sinceMax < inB.sinceMax THEN inB.sinceMax END AS from,
  CASE WHEN inA.untilMin <= inB.untilMin THEN inA.untilMin WHEN inA.untilMin > inB.untilMin THEN inB.untilMin END AS until,
  CASE WHEN inA.sinceMin < inB.sinceMin OR inA.sinceMin IS NULL THEN inB.sinceMin ELSE inA.sinceMin END AS possibleFrom,
  CASE WHEN inA.untilMax > inB.untilMax OR inA.untilMax IS NULL THEN inB.untilMax ELSE inA.untilMax END AS possibleUntil
WHERE coalesce(possibleFrom <= possibleUntil, true)
RETURN
  alliance.id AS alliance,
  alliance.name AS name,
  CASE WHEN from <= until THEN from END AS certainFrom,
  CASE WHEN from <= until THEN until END AS certainUntil,
  possibleFrom,
  possibleUntil
ORDER BY certainFrom, alliance, possibleFrom
