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
MATCH (:Entity {id: $alliance})<-[relationship:MEMBER_OF|PARTY_TO]-(member:Entity)
WHERE coalesce(relationship.sinceMin <= day, true) AND coalesce(day <= relationship.untilMax, true)
// A member with several stretches that aren't ruled out is still one.
WITH member, relationship, CASE WHEN relationship.sinceMax <= day <= relationship.untilMin THEN 'YES' ELSE 'UNKNOWN' END AS inForce
ORDER BY inForce DESC, relationship.sinceMax, relationship.id
WITH member, collect(relationship)[0] AS relationship, collect(inForce)[0] AS inForce
RETURN
  member.id AS member,
  member.name AS name,
  relationship.sinceMax AS sinceMax,
  relationship.untilMin AS untilMin,
  inForce
ORDER BY inForce DESC, sinceMax, member
