// Which missions did a state contribute to, lead, run or host, and which does it plan to?
//
// @param   state    STRING
// @returns does     STRING  CONTRIBUTES_TO, LEADS, RUNS or HOSTS
// @returns mission  STRING
// @returns name     STRING
// @returns planned  BOOLEAN
// @returns sinceMax DATE    the latest day on which it can have begun
// @returns untilMin DATE    the day until which it certainly lasted
// @returns runBy    LIST<STRING>
// @example {state: 'state/belgium'}
MATCH (:Entity {id: $state})-[relationship:CONTRIBUTES_TO|PLANNED_CONTRIBUTES_TO|LEADS|PLANNED_LEADS|RUN_BY|PLANNED_RUN_BY|LOCATED_IN|PLANNED_LOCATED_IN]-(mission:Mission)
WITH mission, relationship, replace(type(relationship), 'PLANNED_', '') AS type
RETURN
  CASE type WHEN 'RUN_BY' THEN 'RUNS' WHEN 'LOCATED_IN' THEN 'HOSTS' ELSE type END AS does,
  mission.id AS mission,
  mission.name AS name,
  type <> type(relationship) AS planned,
  relationship.sinceMax AS sinceMax,
  relationship.untilMin AS untilMin,
  COLLECT { MATCH (mission)-[:RUN_BY]->(runner) RETURN DISTINCT runner.name ORDER BY runner.name } AS runBy
ORDER BY does, planned, mission, relationship.id
