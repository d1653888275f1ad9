// Who belonged to an alliance on a day?
//
// @param   alliance STRING the id of an organisation or a treaty
// @param   on       DATE?  today if left out
// @returns member   STRING
// @returns name     STRING
// @returns sinceMax DATE   the day by which it certainly had begun
// @returns untilMin DATE   the day until which it certainly lasted
// @returns inForce  STRING YES or UNKNOWN
// @example {alliance: 'org/nato', on: date('1990-01-01')}
WITH coalesce($on, date()) AS day
MATCH (:Entity {id: $alliance})<-[tie:MEMBER_OF|PARTY_TO]-(member:Entity)
WHERE coalesce(tie.sinceMin <= day, true) AND coalesce(day <= tie.untilMax, true)
RETURN
  member.id AS member,
  member.name AS name,
  tie.sinceMax AS sinceMax,
  tie.untilMin AS untilMin,
  CASE WHEN tie.sinceMax <= day <= tie.untilMin THEN 'YES' ELSE 'UNKNOWN' END AS inForce
ORDER BY inForce DESC, sinceMax, member
