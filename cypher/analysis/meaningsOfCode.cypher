// What has a code of a data set meant, one entity after the other?
//
// @param   scheme   STRING such as cow or iso3166
// @param   value    STRING
// @returns thing    STRING
// @returns name     STRING
// @returns sinceMin DATE
// @returns sinceMax DATE
// @returns untilMin DATE
// @returns untilMax DATE
// @example {scheme: 'cow', value: '365'}
MATCH (:Identifier {scheme: $scheme, value: $value})<-[meant:IDENTIFIED_BY]-(thing:Entity)
RETURN
  thing.id AS thing,
  thing.name AS name,
  meant.sinceMin AS sinceMin,
  meant.sinceMax AS sinceMax,
  meant.untilMin AS untilMin,
  meant.untilMax AS untilMax
ORDER BY sinceMax, thing, meant.id
