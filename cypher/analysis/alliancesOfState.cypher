// Which organisations and treaties has a state belonged to, one after the other?
// A row for each stretch of time; a treaty need not be an alliance. `obligationsOfState` says on which days it was bound to what.
//
// @param   state    STRING
// @returns alliance STRING
// @returns name     STRING
// @returns tie      STRING  MEMBER_OF or PARTY_TO
// @returns meaning  STRING  what the beginning is: SIGNED, RATIFIED, ACCEDED, IN_FORCE
// @returns obligations LIST<STRING> what it may have bound the state to, on one of these days or another; empty if no source says
// @returns sinceMin DATE
// @returns sinceMax DATE
// @returns untilMin DATE
// @returns untilMax DATE
// @returns sources  INTEGER statements that it stands for
// @example {state: 'state/united-states'}
MATCH (:Entity {id: $state})-[belongs:MEMBER_OF|PARTY_TO]->(alliance:Organization|Treaty)
RETURN
  alliance.id AS alliance,
  alliance.name AS name,
  type(belongs) AS tie,
  belongs.meaning AS meaning,
  belongs.obligations AS obligations,
  belongs.sinceMin AS sinceMin,
  belongs.sinceMax AS sinceMax,
  belongs.untilMin AS untilMin,
  belongs.untilMax AS untilMax,
  size(belongs.statements) AS sources
ORDER BY sinceMax, alliance, belongs.id
