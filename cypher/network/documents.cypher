// The document of this id, if there is one.
//
// @param   id STRING
// @returns id STRING
MATCH (document:Document {id: $id})
RETURN document.id AS id
