// Removes plain relationships that no longer stand for anything, or not for this.
//
// @param rows LIST<MAP> {id, type, subject, object}
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[r {id: row.id}]->(:Entity {id: row.object})
WHERE type(r) = row.type
DELETE r
