// Nodes of a dumped record, as they were.
//
// @param rows LIST<MAP> {labels, id, properties, days, moments}
// @returns id      STRING
// @returns element STRING  by which the database finds the node
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties, node.id = row.id
FOREACH (key IN keys(row.days) | SET node[key] = date(row.days[key]))
FOREACH (key IN keys(row.moments) | SET node[key] = datetime(row.moments[key]))
RETURN node.id AS id, elementId(node) AS element
