// In which alliances did some members have obligations that others didn't have?
// One row for each obligation that not all members had on the day.
//
// @param   on         DATE?        today if omitted
// @returns alliance   STRING
// @returns obligation STRING       DEFENSE, OFFENSE, NEUTRALITY, NONAGGRESSION or CONSULTATION
// @returns bound      LIST<STRING> members that certainly had it
// @returns maybe      LIST<STRING> members that may have had it
// @returns notBound   LIST<STRING> members that didn't have it
// @example {on: date('2021-02-04')}
WITH coalesce($on, date()) AS day
MATCH (:State)-[relationship:OBLIGED]->(alliance:Organization|Treaty)
WHERE coalesce(relationship.sinceMin <= day, true) AND coalesce(day <= relationship.untilMax, true)
WITH DISTINCT day, alliance, relationship.obligation AS obligation
CALL (day, alliance, obligation) {
  MATCH (alliance)<-[relationship:MEMBER_OF|PARTY_TO]-(member:State)
  WHERE coalesce(relationship.sinceMin <= day, true) AND coalesce(day <= relationship.untilMax, true)
  WITH DISTINCT member
  OPTIONAL MATCH (member)-[bound:OBLIGED {obligation: obligation}]->(alliance)
  WHERE coalesce(bound.sinceMin <= day, true) AND coalesce(day <= bound.untilMax, true)
  WITH
    member.id AS member,
    count(bound) AS spans,
    count(CASE WHEN bound.sinceMax <= day <= bound.untilMin THEN 1 END) AS certain
  ORDER BY member
  RETURN
    collect(CASE WHEN certain > 0 THEN member END) AS bound,
    collect(CASE WHEN certain = 0 AND spans > 0 THEN member END) AS maybe,
    collect(CASE WHEN spans = 0 THEN member END) AS notBound
}
WITH alliance, obligation, bound, maybe, notBound
WHERE size(notBound) > 0
RETURN alliance.id AS alliance, obligation, bound, maybe, notBound
ORDER BY alliance, obligation
