// The bounds in time of entities, and the days between which they are planned.
//
// @param rows LIST<MAP> {subject, sinceMin, sinceMax, untilMin, untilMax, plannedMin, plannedMax}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.subject})
SET
  /*include setBounds(entity)*/,
  entity.plannedMin = date(row.plannedMin),
  entity.plannedMax = date(row.plannedMax)
