// The ids of all documents.
//
// @returns id STRING
MATCH (document:Document)
RETURN document.id AS id
