// The entity that stands for one now.
//
// @of asked, entity
MATCH (asked)-[:MERGED_INTO*0..]->(entity:Entity)
WHERE NOT entity:Merged
