// The periods in which things existed, were in force or took place.
//
// @param rows LIST<MAP> {id, subject, sinceMin, sinceMax, untilMin, untilMax, statements}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.subject})
CREATE (entity)-[:LASTED]->(:Period {
  id: row.id,
  sinceMin: date(row.sinceMin),
  sinceMax: date(row.sinceMax),
  untilMin: date(row.untilMin),
  untilMax: date(row.untilMax),
  statements: row.statements
})
