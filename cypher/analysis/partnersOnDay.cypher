// Which states were in the same organisations and treaties as a state on a day?
// A treaty need not be an alliance: look at `through`.
//
// @param   state   STRING
// @param   on      DATE? today if omitted
// @returns partner STRING
// @returns name    STRING
// @returns through LIST<STRING> ids of organisations and treaties
// @returns inForce STRING       YES if both certainly belonged to one of them, else UNKNOWN
// @example {state: 'state/united-states', on: date('2021-02-04')}
WITH coalesce($on, date()) AS day
MATCH (:Entity {id: $state})-[mine:MEMBER_OF|PARTY_TO]->(alliance:Organization|Treaty)
WHERE coalesce(mine.sinceMin <= day, true) AND coalesce(day <= mine.untilMax, true)
MATCH (alliance)<-[theirs:MEMBER_OF|PARTY_TO]-(partner:State)
WHERE
  partner.id <> $state
  AND coalesce(theirs.sinceMin <= day, true)
  AND coalesce(day <= theirs.untilMax, true)
WITH
  partner,
  alliance,
  coalesce(mine.sinceMax <= day <= mine.untilMin AND theirs.sinceMax <= day <= theirs.untilMin, false) AS certain
ORDER BY alliance.id
WITH partner, collect(DISTINCT alliance.id) AS through, max(toInteger(certain)) AS certain
RETURN
  partner.id AS partner,
  partner.name AS name,
  through,
  CASE certain WHEN 1 THEN 'YES' ELSE 'UNKNOWN' END AS inForce
ORDER BY size(through) DESC, partner
