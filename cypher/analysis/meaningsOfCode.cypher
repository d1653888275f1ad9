// What has a code of a data set meant, one entity after the other?
//
// @param   scheme   STRING such as cow or iso3166
// @param   value    STRING
// @returns entity   STRING
// @returns name     STRING
// @returns sinceMin DATE
// @returns sinceMax DATE
// @returns untilMin DATE
// @returns untilMax DATE
// @example {scheme: 'cow', value: '365'}
MATCH (:Identifier {scheme: $scheme, value: $value})<-[meant:IDENTIFIED_BY]-(entity:Entity)
RETURN
  entity.id AS entity,
  entity.name AS name,
  meant.sinceMin AS sinceMin,
  meant.sinceMax AS sinceMax,
  meant.untilMin AS untilMin,
  meant.untilMax AS untilMax
ORDER BY sinceMax, entity, meant.id
