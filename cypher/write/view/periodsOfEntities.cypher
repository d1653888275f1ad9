// The periods that things have now.
//
// @param   ids    LIST<STRING>
// @returns period MAP
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:LASTED]->(period:Period)
RETURN {
  id: period.id,
  subject: entity.id,
  sinceMin: toString(period.sinceMin),
  sinceMax: toString(period.sinceMax),
  untilMin: toString(period.untilMin),
  untilMax: toString(period.untilMax),
  statements: period.statements
} AS period
