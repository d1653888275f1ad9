// Keeps what entities were called before a file named or described them differently; appended, never changed.
//
// @param load STRING
// @param rows LIST<MAP> {id, revision, number, name, description, file, sha256}  revision: its id; number: how many the entity had before
// @pieces rows
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
CREATE (entity)-[:HAS_REVISION]->(:Revision {
  id: row.revision,
  number: row.number,
  at: datetime.transaction(),
  kind: 'REWORDED',
  load: $load,
  evidence: [],
  name: row.name,
  description: row.description,
  file: row.file,
  sha256: row.sha256
})
