// Who came to an alliance, in which order, and who went again?
// A member that came twice has two rows; `untilMax` is empty where no end is known.
//
// @param   alliance STRING the id of an organisation or a treaty
// @returns member   STRING
// @returns name     STRING
// @returns spell    INTEGER the how-manieth time
// @returns sinceMin DATE
// @returns sinceMax DATE
// @returns untilMin DATE
// @returns untilMax DATE
// @example {alliance: 'org/nato'}
MATCH (:Entity {id: $alliance})<-[tie:MEMBER_OF|PARTY_TO]-(member:Entity)
WITH member, tie
ORDER BY tie.sinceMax, tie.id
WITH member, collect(tie) AS ties
UNWIND range(0, size(ties) - 1) AS index
RETURN
  member.id AS member,
  member.name AS name,
  index + 1 AS spell,
  ties[index].sinceMin AS sinceMin,
  ties[index].sinceMax AS sinceMax,
  ties[index].untilMin AS untilMin,
  ties[index].untilMax AS untilMax
ORDER BY sinceMax, member, spell
