// Withdraws the evidence that a file brought before and no longer brings, unless another file brings it too.
//
// @param   load       STRING
// @param   kept       LIST<STRING> ids of the evidence that the file brings now
// @returns evidence   STRING  id of what was withdrawn
// @returns statement  STRING  id of the statement it supported
MATCH (evidence:Evidence)-[brought:BROUGHT_BY]->(:Load {id: $load})
WHERE NOT evidence.id IN $kept
DELETE brought
WITH evidence
WHERE NOT EXISTS { (evidence)-[:BROUGHT_BY]->(:Load) }
SET evidence.withdrawn = true
WITH evidence
MATCH (statement:Statement)-[:HAS_EVIDENCE]->(evidence)
RETURN evidence.id AS evidence, statement.id AS statement
ORDER BY statement, evidence
