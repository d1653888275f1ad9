// Which states preceded and succeeded a state, and when?
// Follows successions in both directions, as far as they go.
//
// @param   state STRING
// @returns from  STRING
// @returns to    STRING
// @returns sinceMin DATE the first day on which it can have happened
// @returns untilMax DATE the last
// @example {state: 'state/soviet-union'}
MATCH (:Entity {id: $state})-[line:SUCCEEDED_BY*1..20]-(:State)
UNWIND line AS step
WITH DISTINCT step
RETURN
  startNode(step).name AS from,
  endNode(step).name AS to,
  step.sinceMin AS sinceMin,
  step.untilMax AS untilMax
ORDER BY sinceMin, from, to, step.id
