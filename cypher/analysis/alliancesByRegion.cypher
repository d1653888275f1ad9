// How many alliances did the states of each region have on a day?
//
// @param   on         DATE?   today if left out
// @returns region     STRING  the id of a region; a state counts in each that it lies in, a smaller and a larger one
// @returns name       STRING
// @returns states     INTEGER its states with an alliance
// @returns alliances  INTEGER organisations and treaties of which they may have been members or parties
// @example {on: date('2021-02-04')}
WITH coalesce($on, date()) AS day
MATCH (state:State)-[relationship:MEMBER_OF|PARTY_TO]->(alliance:Organization|Treaty)
WHERE coalesce(relationship.sinceMin <= day, true) AND coalesce(day <= relationship.untilMax, true)
WITH DISTINCT state, alliance
MATCH (state)-[:WITHIN*1..4]->(region:Place)
RETURN
  region.id AS region,
  region.name AS name,
  count(DISTINCT state) AS states,
  count(DISTINCT alliance) AS alliances
ORDER BY states DESC, region
