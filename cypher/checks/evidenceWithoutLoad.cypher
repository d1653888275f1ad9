// Evidence is withdrawn if, and only if, no file has it any more.
//
// @returns evidence STRING
MATCH (evidence:Evidence)
WHERE evidence.withdrawn = EXISTS { (evidence)-[:BROUGHT_BY]->(:Load) }
RETURN evidence.id AS evidence
