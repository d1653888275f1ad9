// Which members left an organisation or a treaty that continued without them, and when? If a successor is a
// member within a year, it is named: then the member was succeeded and didn't leave. Neither did one that may have belonged on
// the day after, in another role or by another relationship.
//
// @param   from     DATE? only members that left on this day or later
// @param   until    DATE? only members that left on this day or earlier
// @returns member   STRING
// @returns memberName STRING
// @returns alliance STRING
// @returns allianceName STRING
// @returns untilMin DATE   it certainly still belonged on this day
// @returns untilMax DATE   it no longer belonged after this day
// @returns others   INTEGER members that may have belonged on the day after
// @returns succeededBy LIST<STRING> the successors that may have belonged within a year; empty for members that left
// @example {from: date('1949-01-01'), until: null}
MATCH (member:State)-[relationship:MEMBER_OF|PARTY_TO]->(alliance:Organization|Treaty)
WHERE
  relationship.untilMax IS NOT NULL
  AND coalesce($from <= relationship.untilMax, true)
  AND coalesce(relationship.untilMax <= $until, true)
  AND NOT EXISTS {
    MATCH (member)-[next:MEMBER_OF|PARTY_TO]->(alliance)
    WHERE
      coalesce(next.sinceMin, next.sinceMax) <= relationship.untilMax + duration('P1D')
      AND coalesce(relationship.untilMax < next.untilMax, true)
  }
WITH
  member,
  relationship,
  alliance,
  COUNT {
    MATCH (alliance)<-[other:MEMBER_OF|PARTY_TO]-(:State)
    WHERE
      coalesce(other.sinceMin <= relationship.untilMax, true)
      AND coalesce(relationship.untilMax < other.untilMax, true)
  } AS others
WHERE others > 0
RETURN
  member.id AS member,
  member.name AS memberName,
  alliance.id AS alliance,
  alliance.name AS allianceName,
  relationship.untilMin AS untilMin,
  relationship.untilMax AS untilMax,
  others,
  COLLECT {
    MATCH (member)-[:SUCCEEDED_BY]->(successor:State)-[its:MEMBER_OF|PARTY_TO]->(alliance)
    WHERE
      coalesce(coalesce(its.sinceMin, its.sinceMax) <= relationship.untilMax + duration('P1Y'), true)
      AND coalesce(relationship.untilMax < its.untilMax, true)
    RETURN DISTINCT successor.id ORDER BY successor.id
  } AS succeededBy
ORDER BY untilMax, member, alliance
