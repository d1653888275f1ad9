// The live statements with an entity as subject or object, or concerning it, or what has been merged into it.
//
// @of entity
MATCH (entity)<-[:MERGED_INTO*0..]-(:Entity)<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(statement:Statement)
WHERE
  /*include isLive(statement)*/
WITH DISTINCT statement
