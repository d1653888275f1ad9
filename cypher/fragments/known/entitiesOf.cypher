// An entity and others, by their ids, with the statements that say when each was there.
//
// @of entity, others
COLLECT {
  UNWIND entity.id + others AS end
  WITH DISTINCT key, end
  MATCH (other:Entity {id: end})
  RETURN {
    id: other.id,
    name: other.name,
    sortName: other.sortName,
    description: other.description,
    file: other.file,
    sha256: other.sha256,
    spans: /*include spansOf(other)*/
  }
}
