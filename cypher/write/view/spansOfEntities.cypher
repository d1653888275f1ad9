// The bounds in time that things have now.
//
// @param   ids   LIST<STRING>
// @returns span  MAP
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN {
  subject: entity.id,
  sinceMin: toString(entity.sinceMin),
  sinceMax: toString(entity.sinceMax),
  untilMin: toString(entity.untilMin),
  untilMax: toString(entity.untilMax),
  plannedMin: toString(entity.plannedMin),
  plannedMax: toString(entity.plannedMax)
} AS span
