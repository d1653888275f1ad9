// The given entities that exist, with what each was merged into, and how many revisions each has.
//
// @param   ids         LIST<STRING>
// @pieces ids
// @returns id          STRING
// @returns mergedInto  STRING  null: it stands for itself
// @returns revisions   INTEGER how many it has
// @returns declaredBy  STRING  the file that may rename it; null: whoever declares it next
// @returns name        STRING
// @returns description STRING
// @returns file        STRING  of a document, as what follows
// @returns sha256      STRING
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[:MERGED_INTO]->(other:Entity)
RETURN
  entity.id AS id,
  other.id AS mergedInto,
  COUNT { (entity)-[:HAS_REVISION]->() } AS revisions,
  entity.declaredBy AS declaredBy,
  entity.name AS name,
  entity.description AS description,
  entity.file AS file,
  entity.sha256 AS sha256
