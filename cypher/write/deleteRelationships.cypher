// Removes plain relationships that no longer stand for anything, or not for this.
//
// @param rows LIST<MAP> {id, subject, object}
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[r {id: row.id}]->(:Entity {id: row.object})
DELETE r
