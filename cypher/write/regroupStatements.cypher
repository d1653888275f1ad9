// Puts statements into other groups, because what they are about has been merged into another thing.
//
// @param rows LIST<MAP> {from, into}
UNWIND $rows AS row
MATCH (statement:Statement {group: row.from})
SET statement.group = row.into
