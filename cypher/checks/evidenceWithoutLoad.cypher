// Evidence that isn't withdrawn was brought by a file, and evidence that is by none.
//
// @returns evidence STRING
MATCH (evidence:Evidence)
WHERE evidence.withdrawn = EXISTS { (evidence)-[:BROUGHT_BY]->(:Load) }
RETURN evidence.id AS evidence
