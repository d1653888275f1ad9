// Which other organisations and treaties had members in common with an alliance on a day, and how many?
// What may have been in force counts as well as what is certain.
//
// @param   alliance STRING  the id of an organisation or a treaty
// @param   on       DATE?   today if omitted
// @returns other    STRING
// @returns name     STRING
// @returns shared   INTEGER members of both
// @returns all      INTEGER members of at least one of them
// @returns overlap  FLOAT   shared / all: 1 if they have the same members
// @example {alliance: 'org/nato', on: date('2021-02-04')}
WITH coalesce($on, date()) AS day
MATCH (:Entity {id: $alliance})<-[relationship:MEMBER_OF|PARTY_TO]-(member:State)
WHERE coalesce(relationship.sinceMin <= day, true) AND coalesce(day <= relationship.untilMax, true)
WITH day, collect(DISTINCT member) AS members
UNWIND members AS member
MATCH (member)-[relationship:MEMBER_OF|PARTY_TO]->(other:Organization|Treaty)
WHERE
  other.id <> $alliance
  AND coalesce(relationship.sinceMin <= day, true)
  AND coalesce(day <= relationship.untilMax, true)
WITH day, members, other, count(DISTINCT member) AS shared
CALL (day, other) {
  MATCH (other)<-[relationship:MEMBER_OF|PARTY_TO]-(member:State)
  WHERE coalesce(relationship.sinceMin <= day, true) AND coalesce(day <= relationship.untilMax, true)
  RETURN count(DISTINCT member) AS size
}
WITH other, shared, size(members) + size - shared AS all
RETURN other.id AS other, other.name AS name, shared, all, round(1.0 * shared / all, 3) AS overlap
ORDER BY overlap DESC, other
