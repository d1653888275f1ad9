// The files of documents, pinned by their hash.
//
// @param rows LIST<MAP> {id, file, sha256}
UNWIND $rows AS row
MATCH (document:Entity:Document {id: row.id})
SET document.file = row.file, document.sha256 = row.sha256
