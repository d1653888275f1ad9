// Which states belonged to both of two alliances on a day?
// Through them, the decisions of one alliance affect the other.
//
// @param   a       STRING the id of an organisation or a treaty
// @param   b       STRING the other's
// @param   on      DATE?  today if omitted
// @returns state   STRING
// @returns name    STRING
// @returns inForce STRING YES if both are certain, else UNKNOWN
// @example {a: 'org/nato', b: 'treaty/new-start', on: date('2021-02-04')}
WITH coalesce($on, date()) AS day
MATCH (:Entity {id: $a})<-[inA:MEMBER_OF|PARTY_TO]-(state:State)
WHERE coalesce(inA.sinceMin <= day, true) AND coalesce(day <= inA.untilMax, true)
MATCH (state)-[inB:MEMBER_OF|PARTY_TO]->(:Entity {id: $b})
WHERE coalesce(inB.sinceMin <= day, true) AND coalesce(day <= inB.untilMax, true)
WITH
  state,
  max(
    toInteger(
      coalesce(inA.sinceMax <= day <= inA.untilMin AND inB.sinceMax <= day <= inB.untilMin, false)
    )
  ) AS certain
RETURN
  state.id AS state,
  state.name AS name,
  CASE certain WHEN 1 THEN 'YES' ELSE 'UNKNOWN' END AS inForce
ORDER BY state
