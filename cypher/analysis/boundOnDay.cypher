// Which obligations did a state have to which other states on a day, and were they mutual?
//
// @param   state      STRING
// @param   on         DATE?   today if omitted
// @returns obligation STRING  DEFENSE, OFFENSE, NEUTRALITY, NONAGGRESSION or CONSULTATION
// @returns partner    STRING
// @returns name       STRING
// @returns through    STRING  the organisation or treaty with the obligation
// @returns mutual     STRING  whether the other state had the same obligation: YES, UNKNOWN or NO
// @returns inForce    STRING  YES if the obligation and the other's membership are certain, else UNKNOWN
// @example {state: 'state/belgium', on: date('2021-02-04')}
WITH coalesce($on, date()) AS day
MATCH (:Entity {id: $state})-[mine:OBLIGED]->(alliance:Organization|Treaty)
WHERE coalesce(mine.sinceMin <= day, true) AND coalesce(day <= mine.untilMax, true)
WITH
  day,
  alliance,
  mine.obligation AS obligation,
  max(toInteger(coalesce(mine.sinceMax <= day <= mine.untilMin, false))) AS bound
MATCH (alliance)<-[theirs:MEMBER_OF|PARTY_TO]-(partner:State)
WHERE
  partner.id <> $state
  AND coalesce(theirs.sinceMin <= day, true)
  AND coalesce(day <= theirs.untilMax, true)
WITH
  day,
  alliance,
  obligation,
  bound,
  partner,
  max(toInteger(coalesce(theirs.sinceMax <= day <= theirs.untilMin, false))) AS belongs
OPTIONAL MATCH (partner)-[back:OBLIGED {obligation: obligation}]->(alliance)
WHERE coalesce(back.sinceMin <= day, true) AND coalesce(day <= back.untilMax, true)
WITH
  alliance,
  obligation,
  bound + belongs AS certain,
  partner,
  max(CASE WHEN back.sinceMax <= day <= back.untilMin THEN 2 WHEN back IS NOT NULL THEN 1 ELSE 0 END) AS back
RETURN
  obligation,
  partner.id AS partner,
  partner.name AS name,
  alliance.id AS through,
  ['NO', 'UNKNOWN', 'YES'][back] AS mutual,
  CASE certain WHEN 2 THEN 'YES' ELSE 'UNKNOWN' END AS inForce
ORDER BY obligation, partner, through
