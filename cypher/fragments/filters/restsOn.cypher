// Whether no other document supports a statement than this one. Another may do so in a weaker modality, which isn't among its sources.
//
// @of statement, document
NOT EXISTS {
  (statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false, stance: 'SUPPORTS'})-[:CITES]->(other:Document)
  WHERE other <> document
}
