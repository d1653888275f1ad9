// What the statements about an entity claim, or about what has been merged into it, as far as their groups tell it.
//
// @param   id        STRING
// @returns id        STRING
// @returns group     STRING
// @returns predicate STRING
// @returns subject   STRING
// @returns object    STRING
// @returns value     STRING
// @returns language  STRING
// @returns role      STRING
// @returns key       STRING
MATCH (:Entity {id: $id})<-[:MERGED_INTO*0..]-(:Entity)<-[:HAS_SUBJECT|HAS_OBJECT]-(statement:Statement)
WITH DISTINCT statement
MATCH (statement)-[:HAS_SUBJECT]->(subject:Entity)
OPTIONAL MATCH (statement)-[:HAS_OBJECT]->(object:Entity)
RETURN
  /*include claimParts*/
ORDER BY id
