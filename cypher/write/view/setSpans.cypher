// The bounds in time of things, and the days between which they are planned.
//
// @param rows LIST<MAP> {subject, sinceMin, sinceMax, untilMin, untilMax, plannedMin, plannedMax}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.subject})
SET
  entity.sinceMin = date(row.sinceMin),
  entity.sinceMax = date(row.sinceMax),
  entity.untilMin = date(row.untilMin),
  entity.untilMax = date(row.untilMax),
  entity.plannedMin = date(row.plannedMin),
  entity.plannedMax = date(row.plannedMax)
