// Which missions are there: who runs them, who leads them, who contributes, and where?
//
// @param   on      DATE? leave out what certainly was not on this day; all times if left out
// @returns mission STRING
// @returns name    STRING
// @returns runBy   LIST<STRING>
// @returns ledBy   LIST<STRING>
// @returns contributors LIST<STRING>
// @returns places  LIST<STRING>
// @returns since   DATE the day by which it certainly had begun
// @returns until   DATE the last day on which it can have lasted
// @example {on: date('2021-02-04')}
MATCH (mission:Mission)
WHERE coalesce(mission.sinceMin <= $on, true) AND coalesce($on <= mission.untilMax, true)
RETURN
  mission.id AS mission,
  mission.name AS name,
  COLLECT { MATCH (mission)-[:RUN_BY]->(one) RETURN DISTINCT one.name ORDER BY one.name } AS runBy,
  COLLECT { MATCH (mission)<-[:LEADS]-(one) RETURN DISTINCT one.name ORDER BY one.name } AS ledBy,
  COLLECT { MATCH (mission)<-[:CONTRIBUTES_TO]-(one) RETURN DISTINCT one.name ORDER BY one.name } AS contributors,
  COLLECT { MATCH (mission)-[:LOCATED_IN]->(one) RETURN DISTINCT one.name ORDER BY one.name } AS places,
  mission.sinceMax AS since,
  mission.untilMax AS until
ORDER BY mission
