// The entity that stood for one at the moment `key.known`.
//
// The steps have a name of their own wherever this is included: else Neo4j 5.26 takes those of one place for those of another, and
// finds null.
//
// @of asked, entity, ways
MATCH (asked)-[ways:MERGED_INTO|WAS_MERGED_INTO*0..]->(entity:Entity)
WHERE
  all(way IN ways WHERE /*include heldThen(way)*/)
  AND NOT EXISTS {
    (entity)-[leaving:MERGED_INTO|WAS_MERGED_INTO]->()
    WHERE /*include heldThen(leaving)*/
  }
