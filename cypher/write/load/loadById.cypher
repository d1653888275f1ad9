// What is known of a load: the hash of what was loaded last, under which version of the model.
//
// @param   id         STRING
// @returns sha256     STRING
// @returns model      INTEGER
// @returns importer   STRING  null if it isn't an import
// @returns fileSha256 STRING  of the file of an import; null if it was undone
MATCH (load:Load {id: $id})
RETURN load.sha256 AS sha256, load.model AS model, load.importer AS importer, load.fileSha256 AS fileSha256
