// Those things that there are, with what each was merged into.
//
// @param   ids        LIST<STRING>
// @returns id         STRING
// @returns mergedInto STRING  null: it stands for itself
// @returns revisions  INTEGER how many it has
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[:MERGED_INTO]->(other:Entity)
RETURN entity.id AS id, other.id AS mergedInto, COUNT { (entity)-[:HAS_REVISION]->() } AS revisions
