// The entity that stands for one now.
//
// @of asked, entity, ways
MATCH (asked)-[ways:MERGED_INTO*0..]->(entity:Entity)
WHERE NOT entity:Merged
