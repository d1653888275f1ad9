// What was merged is marked, says when, and leads to one thing of its kind, which stands for itself in the end.
//
// @returns thing STRING
MATCH (thing:Entity)
WHERE thing:Merged OR EXISTS { (thing)-[:MERGED_INTO]->() }
WITH thing
WHERE
  NOT thing:Merged
  OR COUNT { (thing)-[:MERGED_INTO]->(:Entity) } <> 1
  OR EXISTS { (thing)-[:MERGED_INTO]->(other:Entity) WHERE split(other.id, '/')[0] <> split(thing.id, '/')[0] }
  OR NOT EXISTS { (thing)-[:MERGED_INTO*]->(other:Entity) WHERE NOT other:Merged }
  OR NOT EXISTS { (thing)-[:HAS_REVISION]->(:Revision {kind: 'MERGED'}) }
RETURN thing.id AS thing
