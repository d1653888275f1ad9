// Whether a document that a policy lets count supports a statement. What has no such document is no statement on that basis, and a state
// may have twenty times as many of them.
//
// @of statement
key.only IS NULL AND key.except IS NULL
OR EXISTS {
  MATCH (statement)-[:HAS_EVIDENCE]->(:Evidence {stance: 'SUPPORTS'})-[:CITES]->(counted:Document)
  WHERE (key.only IS NULL OR counted.id IN key.only) AND NOT counted.id IN coalesce(key.except, [])
}
