// Which organisations and treaties had the most states on a day?
//
// @param   on       DATE?    today if omitted
// @param   first    INTEGER? the maximum number of rows; 25 if omitted
// @returns alliance STRING
// @returns name     STRING
// @returns certain  INTEGER  states that certainly belonged
// @returns possible INTEGER  those, and members that may have belonged
// @example {on: date('2021-02-04'), first: 10}
WITH coalesce($on, date()) AS day
MATCH (member:State)-[relationship:MEMBER_OF|PARTY_TO]->(alliance:Organization|Treaty)
WHERE coalesce(relationship.sinceMin <= day, true) AND coalesce(day <= relationship.untilMax, true)
RETURN
  alliance.id AS alliance,
  alliance.name AS name,
  count(DISTINCT CASE WHEN relationship.sinceMax <= day <= relationship.untilMin THEN member END) AS certain,
  count(DISTINCT member) AS possible
ORDER BY certain DESC, possible DESC, alliance
LIMIT toInteger(coalesce($first, 25))
