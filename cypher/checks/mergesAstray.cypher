// A merged entity is marked and leads to one unmerged entity of its kind; each merge, and each undoing of one, has a revision.
//
// @returns thing STRING
MATCH (thing:Entity)
WHERE thing:Merged OR EXISTS { (thing)-[:MERGED_INTO|WAS_MERGED_INTO]->() }
WITH thing
WHERE
  COUNT { (thing)-[:MERGED_INTO]->(:Entity) } <> CASE WHEN thing:Merged THEN 1 ELSE 0 END
  OR EXISTS {
    (thing)-[:MERGED_INTO|WAS_MERGED_INTO]->(other:Entity)
    WHERE split(other.id, '/')[0] <> split(thing.id, '/')[0]
  }
  OR thing:Merged AND NOT EXISTS { (thing)-[:MERGED_INTO*]->(other:Entity) WHERE NOT other:Merged }
  OR EXISTS {
    (thing)-[way:MERGED_INTO|WAS_MERGED_INTO]->()
    WHERE NOT EXISTS { (thing)-[:HAS_REVISION]->(:Revision {kind: 'MERGED', at: way.at}) }
  }
  OR EXISTS {
    (thing)-[way:WAS_MERGED_INTO]->()
    WHERE NOT EXISTS { (thing)-[:HAS_REVISION]->(:Revision {kind: 'UNMERGED', at: way.until}) }
  }
RETURN thing.id AS thing
