// The groups of the statements about a thing, or about what has been merged into it, with how many are in each.
//
// @param   id         STRING
// @returns group      STRING
// @returns statements INTEGER
MATCH (:Entity {id: $id})<-[:MERGED_INTO*0..]-(:Entity)<-[:HAS_SUBJECT|HAS_OBJECT]-(statement:Statement)
RETURN statement.group AS group, count(DISTINCT statement) AS statements
ORDER BY group
