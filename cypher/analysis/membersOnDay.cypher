// Who were the members of an alliance on a day?
//
// @param   alliance STRING the id of an organisation or a treaty
// @param   on       DATE?  today if omitted
// @returns member   STRING
// @returns name     STRING
// @returns sinceMax DATE   the latest day on which it can have begun
// @returns untilMin DATE   the day until which it certainly lasted
// @returns inForce  STRING YES or UNKNOWN
// @example {alliance: 'org/nato', on: date('1990-01-01')}
WITH coalesce($on, date()) AS day
MATCH (:Entity {id: $alliance})<-[tie:MEMBER_OF|PARTY_TO]-(member:Entity)
WHERE coalesce(tie.sinceMin <= day, true) AND coalesce(day <= tie.untilMax, true)
// A member with several stretches that aren't ruled out is still one.
WITH member, tie, CASE WHEN tie.sinceMax <= day <= tie.untilMin THEN 'YES' ELSE 'UNKNOWN' END AS inForce
ORDER BY inForce DESC, tie.sinceMax, tie.id
WITH member, collect(tie)[0] AS tie, collect(inForce)[0] AS inForce
RETURN
  member.id AS member,
  member.name AS name,
  tie.sinceMax AS sinceMax,
  tie.untilMin AS untilMin,
  inForce
ORDER BY inForce DESC, sinceMax, member
