// When did each treaty and each organisation of states begin and end, and how long did it last at least?
//
// @returns alliance STRING
// @returns name     STRING
// @returns sinceMin DATE
// @returns sinceMax DATE
// @returns untilMin DATE
// @returns untilMax DATE
// @returns years    INTEGER whole years that are certain
// @returns members  INTEGER states that ever belonged
// @example {}
MATCH (alliance:Organization|Treaty)<-[:MEMBER_OF|PARTY_TO]-(member:State)
WITH alliance, count(DISTINCT member) AS members
RETURN
  alliance.id AS alliance,
  alliance.name AS name,
  alliance.sinceMin AS sinceMin,
  alliance.sinceMax AS sinceMax,
  alliance.untilMin AS untilMin,
  alliance.untilMax AS untilMax,
  duration.between(alliance.sinceMax, alliance.untilMin).years AS years,
  members
ORDER BY years DESC, alliance
