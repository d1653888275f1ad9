// The same at the moment `key.known`, with what entities were called then: before they were named otherwise the first time behind it.
//
// @of entity, others
COLLECT {
  UNWIND entity.id + others AS end
  WITH DISTINCT key, end
  MATCH (other:Entity {id: end})
  WITH
    key,
    other,
    coalesce(
      COLLECT {
        MATCH (other)-[:HAS_REVISION]->(later:Revision {kind: 'REWORDED'})
        WHERE later.at > datetime(key.known)
        RETURN later ORDER BY later.number LIMIT 1
      }[0],
      other
    ) AS words
  RETURN {
    id: other.id,
    name: words.name,
    sortName: words.sortName,
    description: words.description,
    file: words.file,
    sha256: words.sha256,
    spans: /*include spansOf(other)*/
  }
}
