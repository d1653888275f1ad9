// The ids of the entities that a statement concerns, each once: several files may say it.
//
// @of statement
COLLECT { MATCH (statement)-[:CONCERNS]->(about) RETURN DISTINCT about.id ORDER BY about.id }
