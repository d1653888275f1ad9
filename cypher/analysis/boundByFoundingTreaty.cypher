// To what does an organisation's founding treaty bind its members on a day?
//
// @param   organization STRING       its id
// @param   on           DATE?        today if left out
// @returns member       STRING
// @returns name         STRING
// @returns treaty       STRING
// @returns obligations  LIST<STRING> in force for sure, or not ruled out, for who is a member and a party; empty if there are none
// @returns inForce      STRING       YES if the membership and one of the obligations certainly were; NO without obligations; else UNKNOWN
// @example {organization: 'org/nato', on: date('1990-01-01')}
WITH coalesce($on, date()) AS day
MATCH (organization:Entity {id: $organization})-[:ESTABLISHED_BY]->(treaty:Treaty)
MATCH (organization)<-[membership:MEMBER_OF]-(member:State)
WHERE
  coalesce(membership.sinceMin <= day, true)
  AND coalesce(day <= membership.untilMax, true)
OPTIONAL MATCH (member)-[bound:OBLIGED]->(treaty)
WHERE coalesce(bound.sinceMin <= day, true) AND coalesce(day <= bound.untilMax, true)
WITH day, member, treaty, bound, membership
ORDER BY bound.obligation
WITH
  member,
  treaty,
  collect(DISTINCT bound.obligation) AS obligations,
  max(
    CASE
      WHEN
        membership.sinceMax <= day <= membership.untilMin
        AND bound.sinceMax <= day <= bound.untilMin
        THEN 1
      ELSE 0
    END
  ) AS certain
RETURN
  member.id AS member,
  member.name AS name,
  treaty.id AS treaty,
  obligations,
  CASE
    WHEN certain = 1 THEN 'YES'
    WHEN size(obligations) > 0 THEN 'UNKNOWN'
    ELSE 'NO'
  END AS inForce
ORDER BY member, treaty
