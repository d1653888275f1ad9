// Which obligations did a state have through which organisations and treaties, and when?
// One row for each obligation and period.
//
// @param   state      STRING
// @returns alliance   STRING
// @returns name       STRING
// @returns obligation STRING  DEFENSE, OFFENSE, NEUTRALITY, NONAGGRESSION or CONSULTATION
// @returns sinceMin   DATE
// @returns sinceMax   DATE
// @returns untilMin   DATE
// @returns untilMax   DATE
// @returns sources    INTEGER statements about it
// @example {state: 'state/united-states'}
MATCH (:Entity {id: $state})-[bound:OBLIGED]->(alliance:Organization|Treaty)
RETURN
  alliance.id AS alliance,
  alliance.name AS name,
  bound.obligation AS obligation,
  bound.sinceMin AS sinceMin,
  bound.sinceMax AS sinceMax,
  bound.untilMin AS untilMin,
  bound.untilMax AS untilMax,
  size(bound.statements) AS sources
ORDER BY sinceMax, alliance, obligation, bound.id
