// Nodes of a dumped record, as they were.
//
// @param rows LIST<MAP> {id, labels, properties, typed: [{key, type, list, texts, values}]}
// @returns id      STRING
// @returns element STRING  by which the database finds the node
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties, node.id = row.id
WITH row, node
/*include setTyped(node)*/
RETURN node.id AS id, elementId(node) AS element
