// Relationships as another graph has them, between nodes by their keys here.
//
// @param   rows    LIST<MAP> {from, to, type, properties}
// @returns created INTEGER
UNWIND $rows AS row
MATCH (a)
WHERE elementId(a) = row.from
MATCH (b)
WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS created
