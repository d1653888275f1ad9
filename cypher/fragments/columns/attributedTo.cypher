// The id of whoever says it, where a document only reports that.
//
// @of evidence
COLLECT { MATCH (evidence)-[:ATTRIBUTED_TO]->(speaker:Entity) RETURN speaker.id }[0]
