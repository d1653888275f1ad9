// The entity that stood for one at the moment `key.known`.
//
// @of asked, entity
MATCH (asked)-[ways:MERGED_INTO|WAS_MERGED_INTO*0..]->(entity:Entity)
WHERE
  all(way IN ways WHERE /*include heldThen(way)*/)
  AND NOT EXISTS {
    (entity)-[way:MERGED_INTO|WAS_MERGED_INTO]->()
    WHERE /*include heldThen(way)*/
  }
