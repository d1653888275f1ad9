// Which ranks a statement had been given by the moment `key.known`, and which load gave them, the last one last; null is a person.
//
// @of statement
COLLECT {
  MATCH (statement)-[:HAS_REVISION]->(revision:Revision {kind: 'RANKED'})
  WHERE revision.at <= datetime(key.known)
  WITH revision ORDER BY revision.number
  RETURN {rank: revision.rank, load: revision.load}
}
