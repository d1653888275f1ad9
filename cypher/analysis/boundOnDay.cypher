// To whom was a state bound on a day, to what, and was the other bound in return?
//
// @param   state      STRING
// @param   on         DATE?   today if left out
// @returns obligation STRING  DEFENSE, OFFENSE, NEUTRALITY, NONAGGRESSION or CONSULTATION
// @returns partner    STRING
// @returns name       STRING
// @returns through    STRING  the organisation or treaty that says so
// @returns mutual     BOOLEAN whether it binds the other to the same
// @returns inForce    STRING  YES if certain on both sides, else UNKNOWN
// @example {state: 'state/belgium', on: date('2021-02-04')}
WITH coalesce($on, date()) AS day
MATCH (:Entity {id: $state})-[mine:MEMBER_OF|PARTY_TO]->(alliance:Organization|Treaty)
WHERE
  mine.obligations IS NOT NULL
  AND coalesce(mine.sinceMin <= day, true)
  AND coalesce(day <= mine.untilMax, true)
MATCH (alliance)<-[theirs:MEMBER_OF|PARTY_TO]-(partner:State)
WHERE
  partner.id <> $state
  AND coalesce(theirs.sinceMin <= day, true)
  AND coalesce(day <= theirs.untilMax, true)
UNWIND mine.obligations AS obligation
RETURN
  obligation,
  partner.id AS partner,
  partner.name AS name,
  alliance.id AS through,
  obligation IN coalesce(theirs.obligations, []) AS mutual,
  CASE
    WHEN mine.sinceMax <= day <= mine.untilMin AND theirs.sinceMax <= day <= theirs.untilMin THEN 'YES'
    ELSE 'UNKNOWN'
  END AS inForce
ORDER BY obligation, partner, through, mine.id, theirs.id
