// An entity and those at the other ends of statements about it, with the statements that say when each was there.
//
// @of    entity, facts
// @param spans LIST<STRING> the predicates that say when an entity itself was there
COLLECT {
  UNWIND entity.id + reduce(ends = [], fact IN facts | ends + fact.ends) AS end
  WITH DISTINCT key, end
  MATCH (other:Entity {id: end})
  RETURN {
    id: other.id,
    name: other.name,
    sortName: other.sortName,
    description: other.description,
    file: other.file,
    sha256: other.sha256,
    spans: /*include factsOf(other, $spans)*/
  }
}
