// Which missions are there, where are they, and who runs, leads and contributes to them?
// With a day, missions and their facts are omitted if they certainly weren't in force on it.
//
// @param   on      DATE? all times if omitted
// @returns mission STRING
// @returns name    STRING
// @returns runBy   LIST<STRING>
// @returns ledBy   LIST<STRING>
// @returns contributors LIST<STRING>
// @returns places  LIST<STRING>
// @returns since   DATE the latest day on which it can have begun
// @returns until   DATE the last day on which it can have lasted
// @example {on: date('2021-02-04')}
MATCH (mission:Mission)
WHERE
  NOT EXISTS { (mission)-[:LASTED]->() }
  OR EXISTS {
    MATCH (mission)-[:LASTED]->(period)
    WHERE coalesce(period.sinceMin <= $on, true) AND coalesce($on <= period.untilMax, true)
  }
RETURN
  mission.id AS mission,
  mission.name AS name,
  COLLECT {
    MATCH (mission)-[relationship:RUN_BY]->(one)
    WHERE coalesce(relationship.sinceMin <= $on, true) AND coalesce($on <= relationship.untilMax, true)
    RETURN DISTINCT one.name ORDER BY one.name
  } AS runBy,
  COLLECT {
    MATCH (mission)<-[relationship:LEADS]-(one)
    WHERE coalesce(relationship.sinceMin <= $on, true) AND coalesce($on <= relationship.untilMax, true)
    RETURN DISTINCT one.name ORDER BY one.name
  } AS ledBy,
  COLLECT {
    MATCH (mission)<-[relationship:CONTRIBUTES_TO]-(one)
    WHERE coalesce(relationship.sinceMin <= $on, true) AND coalesce($on <= relationship.untilMax, true)
    RETURN DISTINCT one.name ORDER BY one.name
  } AS contributors,
  COLLECT {
    MATCH (mission)-[relationship:LOCATED_IN]->(one)
    WHERE coalesce(relationship.sinceMin <= $on, true) AND coalesce($on <= relationship.untilMax, true)
    RETURN DISTINCT one.name ORDER BY one.name
  } AS places,
  mission.sinceMax AS since,
  mission.untilMax AS until
ORDER BY mission
