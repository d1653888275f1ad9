// Which organisations and treaties has a state belonged to, and when?
// One row for each period. A treaty isn't necessarily an alliance; `obligationsOfState` lists the obligations with their days.
//
// @param   state    STRING
// @returns alliance STRING
// @returns name     STRING
// @returns relationship STRING MEMBER_OF or PARTY_TO
// @returns meaning  STRING  what the first day means: SIGNED, RATIFIED, ACCEDED, IN_FORCE
// @returns obligations LIST<STRING> its obligations for the state at any time in the period; empty if no source says
// @returns sinceMin DATE
// @returns sinceMax DATE
// @returns untilMin DATE
// @returns untilMax DATE
// @returns sources  INTEGER statements behind this row
// @example {state: 'state/united-states'}
MATCH (:Entity {id: $state})-[belongs:MEMBER_OF|PARTY_TO]->(alliance:Organization|Treaty)
RETURN
  alliance.id AS alliance,
  alliance.name AS name,
  type(belongs) AS relationship,
  belongs.meaning AS meaning,
  belongs.obligations AS obligations,
  belongs.sinceMin AS sinceMin,
  belongs.sinceMax AS sinceMax,
  belongs.untilMin AS untilMin,
  belongs.untilMax AS untilMax,
  size(belongs.statements) AS sources
ORDER BY sinceMax, alliance, belongs.id
