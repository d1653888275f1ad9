// Nodes as another graph has them.
//
// @param   rows LIST<MAP> {key, labels, properties}
// @returns key  STRING    the key there
// @returns id   STRING    the key here
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.key AS key, elementId(n) AS id
