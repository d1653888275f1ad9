// The states, organisations and treaties, each with the stretches of time in which it existed and the codes that data sets have for it.
//
// @returns id      STRING
// @returns name    STRING
// @returns isState BOOLEAN
// @returns periods LIST<LIST> sinceMin, sinceMax, untilMin, untilMax of each
// @returns codes   LIST<LIST> scheme, value, sinceMin, sinceMax, untilMin, untilMax of each
MATCH (entity:State|Organization|Treaty)
WHERE NOT entity:Merged
RETURN
  entity.id AS id,
  entity.name AS name,
  entity:State AS isState,
  COLLECT {
    MATCH (entity)-[:LASTED]->(period:Period)
    RETURN [
      toString(period.sinceMin),
      toString(period.sinceMax),
      toString(period.untilMin),
      toString(period.untilMax)
    ]
  } AS periods,
  COLLECT {
    MATCH (entity)-[code:IDENTIFIED_BY]->(identifier:Identifier)
    RETURN [
      identifier.scheme,
      identifier.value,
      toString(code.sinceMin),
      toString(code.sinceMax),
      toString(code.untilMin),
      toString(code.untilMax)
    ]
  } AS codes
ORDER BY id
