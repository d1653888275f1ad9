// In which alliances were some members bound to what others were not?
// A row for each obligation that not all members have.
//
// @param   on         DATE?        all times if left out
// @returns alliance   STRING
// @returns obligation STRING       DEFENSE, OFFENSE, NEUTRALITY, NONAGGRESSION or CONSULTATION
// @returns bound      LIST<STRING> members that have it
// @returns notBound   LIST<STRING> members that don't
// @example {on: null}
MATCH (member:State)-[tie:MEMBER_OF|PARTY_TO]->(alliance:Organization|Treaty)
WHERE coalesce(tie.sinceMin <= $on, true) AND coalesce($on <= tie.untilMax, true)
WITH alliance, member, tie
ORDER BY member.id
WITH alliance, collect(DISTINCT member.id) AS members, collect({member: member.id, obligations: tie.obligations}) AS ties
UNWIND ties AS tie
UNWIND tie.obligations AS obligation
WITH DISTINCT alliance, members, obligation, tie.member AS member
WITH alliance, members, obligation, collect(member) AS bound
WHERE size(bound) < size(members)
RETURN
  alliance.id AS alliance,
  obligation,
  bound,
  [member IN members WHERE NOT member IN bound] AS notBound
ORDER BY alliance, obligation
