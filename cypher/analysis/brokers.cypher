// Which states are the only common member of the most pairs of organisations and treaties (brokers)?
// For each state, the pairs of its alliances on a day that have no other member in common.
//
// @param   on     DATE?        today if omitted
// @param   first  INTEGER?     the maximum number of rows; 25 if omitted
// @returns state  STRING
// @returns name   STRING
// @returns pairs  INTEGER
// @returns between LIST<LIST>  the pairs, at most ten of them
// @example {on: date('2021-02-04'), first: 10}
WITH coalesce($on, date()) AS day
MATCH (state:State)-[relationship:MEMBER_OF|PARTY_TO]->(alliance:Organization|Treaty)
WHERE coalesce(relationship.sinceMin <= day, true) AND coalesce(day <= relationship.untilMax, true)
WITH alliance, collect(DISTINCT state) AS members
WHERE size(members) > 1
UNWIND members AS state
WITH state, collect({alliance: alliance.id, members: members}) AS mine
UNWIND mine AS one
UNWIND mine AS other
WITH state, one, other
WHERE
  one.alliance < other.alliance
  AND none(member IN one.members WHERE member <> state AND member IN other.members)
WITH state, [one.alliance, other.alliance] AS pair
ORDER BY pair
RETURN
  state.id AS state,
  state.name AS name,
  count(pair) AS pairs,
  collect(pair)[..10] AS between
ORDER BY pairs DESC, state
LIMIT toInteger(coalesce($first, 25))
