// What leads from a node of a dumped record to another.
//
// @param rows LIST<MAP> {from, type, to, properties, typed: [{key, type, list, texts, values}]}
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.from
MATCH (to) WHERE elementId(to) = row.to
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
WITH row, edge
/*include setTyped(edge)*/
