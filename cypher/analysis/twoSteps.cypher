// Which states had no organisation or treaty in common with a state on a day, but a partner in common?
// The states two steps away, with the partners in between.
//
// @param   state    STRING
// @param   on       DATE?        today if omitted
// @returns other    STRING
// @returns name     STRING
// @returns partners INTEGER      states in between
// @returns between  LIST<STRING> at most ten of them
// @example {state: 'state/russia', on: date('2021-02-04')}
WITH coalesce($on, date()) AS day
MATCH (me:Entity {id: $state})-[mine:MEMBER_OF|PARTY_TO]->(:Organization|Treaty)<-[theirs:MEMBER_OF|PARTY_TO]-(partner:State)
WHERE
  all(
    relationship IN [mine, theirs]
    WHERE coalesce(relationship.sinceMin <= day, true) AND coalesce(day <= relationship.untilMax, true)
  )
WITH day, me, collect(DISTINCT partner) AS partners
UNWIND partners AS partner
MATCH (partner)-[relationship:MEMBER_OF|PARTY_TO]->(alliance:Organization|Treaty)
WHERE coalesce(relationship.sinceMin <= day, true) AND coalesce(day <= relationship.untilMax, true)
MATCH (alliance)<-[otherRelationship:MEMBER_OF|PARTY_TO]-(other:State)
WHERE
  other <> me
  AND NOT other IN partners
  AND coalesce(otherRelationship.sinceMin <= day, true)
  AND coalesce(day <= otherRelationship.untilMax, true)
WITH DISTINCT other, partner
ORDER BY partner.id
RETURN
  other.id AS other,
  other.name AS name,
  count(partner) AS partners,
  collect(partner.id)[..10] AS between
ORDER BY partners DESC, other
