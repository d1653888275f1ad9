// The files of documents, pinned by their hash. Who pins none leaves what another has pinned.
//
// @param rows LIST<MAP> {id, file, sha256}
// @pieces rows
UNWIND $rows AS row
MATCH (document:Entity:Document {id: row.id})
SET document.file = coalesce(row.file, document.file), document.sha256 = coalesce(row.sha256, document.sha256)
