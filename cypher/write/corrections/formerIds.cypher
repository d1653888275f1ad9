// Every entity that has been merged into another, with the entity that stands for it now.
//
// @returns former    STRING
// @returns canonical STRING
MATCH (former:Merged)-[:MERGED_INTO*]->(canonical:Entity)
WHERE NOT canonical:Merged
RETURN former.id AS former, canonical.id AS canonical
