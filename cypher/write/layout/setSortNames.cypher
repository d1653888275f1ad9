// What entities are sorted by.
//
// @param rows LIST<MAP> {id, sortName}
// @pieces rows
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.sortName = row.sortName
