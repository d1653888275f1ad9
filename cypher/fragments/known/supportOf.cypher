// What supports a statement, and what load it came with.
//
// @of statement
COLLECT {
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {stance: 'SUPPORTS'})-[:CITES]->(document:Document)
  WHERE /*include isGiven(evidence)*/
  RETURN [document.id, evidence.modality, toString(evidence.vouchedOn), /*include loadsOf(evidence)*/]
}
