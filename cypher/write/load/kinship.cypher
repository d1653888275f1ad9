// What a file would take the place of, and whether they share anything: a statement or, of files without any, an entity.
//
// @param   load       STRING
// @param   statements LIST<STRING>  ids of what the file claims
// @param   entities   LIST<STRING>  ids of what it declares
// @returns supported  INTEGER       statements that the load before supports
// @returns declared   INTEGER       entities that it declared
// @returns shared     BOOLEAN
MATCH (load:Load {id: $load})
CALL (load) {
  OPTIONAL MATCH (load)<-[:BROUGHT_BY]-(:Evidence)<-[:HAS_EVIDENCE]-(statement:Statement)
  RETURN collect(DISTINCT statement.id) AS supported
}
CALL (load) {
  OPTIONAL MATCH (entity:Entity {declaredBy: load.id})
  RETURN collect(entity.id) AS declared
}
RETURN
  size(supported) AS supported,
  size(declared) AS declared,
  CASE size(supported)
    WHEN 0 THEN any(id IN declared WHERE id IN $entities)
    ELSE any(id IN supported WHERE id IN $statements)
  END AS shared
