// Which ranks a statement has been given, and which load gave them, the last one last; null is a person.
//
// @of statement
COLLECT {
  MATCH (statement)-[:HAS_REVISION]->(revision:Revision {kind: 'RANKED'})
  WITH revision ORDER BY revision.number
  RETURN {rank: revision.rank, load: revision.load}
}
