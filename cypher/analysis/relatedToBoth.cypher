// Which states had organisations or treaties in common with both of two states on a day?
//
// @param   a        STRING       a state's id
// @param   b        STRING       the other's
// @param   on       DATE?        today if omitted
// @returns state    STRING
// @returns name     STRING
// @returns throughA LIST<STRING> organisations and treaties shared with the first
// @returns throughB LIST<STRING> organisations and treaties shared with the second
// @example {a: 'state/belgium', b: 'state/russia', on: date('2021-02-04')}
WITH coalesce($on, date()) AS day
MATCH (:Entity {id: $a})-[ofA:MEMBER_OF|PARTY_TO]->(x:Organization|Treaty)<-[withA:MEMBER_OF|PARTY_TO]-(state:State)
WHERE
  all(
    relationship IN [ofA, withA]
    WHERE coalesce(relationship.sinceMin <= day, true) AND coalesce(day <= relationship.untilMax, true)
  )
  AND NOT state.id IN [$a, $b]
WITH DISTINCT day, state, x
ORDER BY x.id
WITH day, state, collect(x.id) AS throughA
MATCH (state)-[withB:MEMBER_OF|PARTY_TO]->(y:Organization|Treaty)<-[ofB:MEMBER_OF|PARTY_TO]-(:Entity {id: $b})
WHERE
  all(
    relationship IN [ofB, withB]
    WHERE coalesce(relationship.sinceMin <= day, true) AND coalesce(day <= relationship.untilMax, true)
  )
WITH DISTINCT state, throughA, y
ORDER BY y.id
RETURN state.id AS state, state.name AS name, throughA, collect(y.id) AS throughB
ORDER BY state
