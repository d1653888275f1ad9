// Every piece of evidence supports one statement and cites one document.
//
// @returns evidence STRING
MATCH (evidence:Evidence)
WHERE
  COUNT { (evidence)-[:CITES]->(:Document) } <> 1
  OR COUNT { (:Statement)-[:HAS_EVIDENCE]->(evidence) } <> 1
RETURN evidence.id AS evidence
