// The ids of the loads that bring a piece of evidence of `statement`.
//
// @of evidence
COLLECT {
  MATCH (evidence)-[:BROUGHT_BY]->(load:Load)
  RETURN load.id
}
