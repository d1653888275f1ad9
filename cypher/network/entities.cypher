// The entities of some kinds, each with the stretches of time in which it existed and its codes.
//
// @param   labels  LIST<STRING> the kinds
// @returns id      STRING
// @returns name    STRING
// @returns periods LIST<MAP>    sinceMin, sinceMax, untilMin, untilMax of each
// @returns codes   LIST<MAP>    scheme, value, sinceMin, sinceMax, untilMin, untilMax of each
// @example {labels: ['State']}
UNWIND $labels AS label
MATCH (entity:Entity&$(label))
WHERE NOT entity:Merged
RETURN
  entity.id AS id,
  entity.name AS name,
  COLLECT {
    MATCH (entity)-[:LASTED]->(period:Period)
    RETURN {
      sinceMin: toString(period.sinceMin),
      sinceMax: toString(period.sinceMax),
      untilMin: toString(period.untilMin),
      untilMax: toString(period.untilMax)
    }
  } AS periods,
  COLLECT {
    MATCH (entity)-[code:IDENTIFIED_BY]->(identifier:Identifier)
    RETURN {
      scheme: identifier.scheme,
      value: identifier.value,
      sinceMin: toString(code.sinceMin),
      sinceMax: toString(code.sinceMax),
      untilMin: toString(code.untilMin),
      untilMax: toString(code.untilMax)
    }
  } AS codes
ORDER BY id
