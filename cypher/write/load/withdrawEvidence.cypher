// Takes from a file the evidence that it brought before and no longer brings, with the file's words for it: withdrawn, unless another file
// brings it too.
//
// @param   load       STRING
// @param   kept       LIST<STRING> ids of the evidence that the file brings now
// @returns id         STRING  of what the file no longer brings
// @returns statement  STRING  id of the statement it supported
// @returns withdrawn  BOOLEAN
// @returns content    STRING  what the evidence showed before, as what follows
// @returns condition  STRING
// @returns note       STRING
// @returns reworded   BOOLEAN whether it shows other words now
MATCH (evidence:Evidence)-[brought:BROUGHT_BY]->(:Load {id: $load})
WHERE NOT evidence.id IN $kept
DELETE brought
WITH evidence
SET evidence.withdrawn = NOT EXISTS { (evidence)-[:BROUGHT_BY]->(:Load) }
WITH evidence
/*include showWords(evidence)*/
MATCH (statement:Statement)-[:HAS_EVIDENCE]->(evidence)
RETURN
  evidence.id AS id,
  statement.id AS statement,
  evidence.withdrawn AS withdrawn,
  content,
  condition,
  note,
  reworded
ORDER BY statement, id
