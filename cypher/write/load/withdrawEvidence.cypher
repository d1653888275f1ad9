// Takes from a file the evidence that it brought before and no longer brings: withdrawn, unless another file brings it too.
//
// @param   load       STRING
// @param   kept       LIST<STRING> ids of the evidence that the file brings now
// @returns evidence   STRING  id of what the file no longer brings
// @returns statement  STRING  id of the statement it supported
// @returns withdrawn  BOOLEAN
MATCH (evidence:Evidence)-[brought:BROUGHT_BY]->(:Load {id: $load})
WHERE NOT evidence.id IN $kept
DELETE brought
WITH evidence
SET evidence.withdrawn = NOT EXISTS { (evidence)-[:BROUGHT_BY]->(:Load) }
WITH evidence
MATCH (statement:Statement)-[:HAS_EVIDENCE]->(evidence)
RETURN evidence.id AS evidence, statement.id AS statement, evidence.withdrawn AS withdrawn
ORDER BY statement, evidence
