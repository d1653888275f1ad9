// The ids of the loads that bring a piece of evidence of `statement`, or had by the moment `key.known` brought it.
//
// @of evidence
COLLECT {
  MATCH (evidence)-[:BROUGHT_BY]->(load:Load)
  RETURN load.id AS bringer
  UNION
  MATCH (statement)-[:HAS_REVISION]->(revision:Revision)
  WHERE
    revision.at <= datetime(key.known)
    AND revision.kind IN ['RECORDED', 'EVIDENCE_ADDED']
    AND evidence.id IN revision.evidence
  RETURN revision.load AS bringer
}
