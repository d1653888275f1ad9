// Whether a piece of evidence of `statement` wasn't withdrawn at the moment `key.known`.
//
// @of evidence
COLLECT {
  MATCH (statement)-[:HAS_REVISION]->(revision:Revision)
  WHERE revision.at <= datetime(key.known) AND evidence.id IN revision.evidence
  RETURN revision.kind ORDER BY revision.number DESC LIMIT 1
}[0] IN ['RECORDED', 'EVIDENCE_ADDED']
