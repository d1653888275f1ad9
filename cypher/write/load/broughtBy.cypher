// The files that brought statements and evidence, as far as these aren't withdrawn, and those that declared entities.
//
// @param   ids     LIST<STRING>
// @returns id      STRING
// @returns load    STRING
// @returns sha256  STRING   of the file as it was loaded
// @returns table   STRING   the name of an imported table's file; null for a seed file
// @returns line    INTEGER  the first line of that table that tells of it; null for an entity
UNWIND $ids AS id
CALL (id) {
  MATCH (:Statement {id: id})-[:HAS_EVIDENCE]->(evidence:Evidence)-[:BROUGHT_BY]->(load:Load)
  RETURN load, evidence.firstLine AS line
  UNION
  MATCH (evidence:Evidence {id: id})-[:BROUGHT_BY]->(load:Load)
  RETURN load, evidence.firstLine AS line
  UNION
  MATCH (entity:Entity {id: id})
  MATCH (load:Load {id: entity.declaredBy})
  RETURN load, null AS line
}
RETURN id, load.id AS load, load.sha256 AS sha256, load.file AS table, min(line) AS line
ORDER BY id, load
