// Everything that the graph knows by an id; of documents, their files.
//
// @returns id     STRING
// @returns file   STRING
// @returns sha256 STRING
MATCH (entity:Entity)
RETURN entity.id AS id, entity.file AS file, entity.sha256 AS sha256
ORDER BY id
