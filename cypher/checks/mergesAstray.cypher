// A merged entity is marked and leads to one unmerged entity of its kind; each merge, and each undoing of one, has a revision.
//
// @returns entity STRING
MATCH (entity:Entity)
WHERE entity:Merged OR EXISTS { (entity)-[:MERGED_INTO|WAS_MERGED_INTO]->() }
WITH entity
WHERE
  COUNT { (entity)-[:MERGED_INTO]->(:Entity) } <> CASE WHEN entity:Merged THEN 1 ELSE 0 END
  OR EXISTS {
    (entity)-[:MERGED_INTO|WAS_MERGED_INTO]->(other:Entity)
    WHERE split(other.id, '/')[0] <> split(entity.id, '/')[0]
  }
  OR entity:Merged AND NOT EXISTS { (entity)-[:MERGED_INTO*]->(other:Entity) WHERE NOT other:Merged }
  OR EXISTS {
    (entity)-[way:MERGED_INTO|WAS_MERGED_INTO]->()
    WHERE NOT EXISTS { (entity)-[:HAS_REVISION]->(:Revision {kind: 'MERGED', at: way.at}) }
  }
  OR EXISTS {
    (entity)-[way:WAS_MERGED_INTO]->()
    WHERE NOT EXISTS { (entity)-[:HAS_REVISION]->(:Revision {kind: 'UNMERGED', at: way.until}) }
  }
RETURN entity.id AS entity
