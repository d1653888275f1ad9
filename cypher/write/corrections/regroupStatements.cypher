// Puts statements into other groups, because what they are about stands for another entity now.
//
// @param rows LIST<MAP> {id, group}
// @pieces rows
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.group = row.group
