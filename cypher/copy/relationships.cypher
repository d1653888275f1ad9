// Some of the relationships of a graph that nobody changes meanwhile.
//
// @param   skip       INTEGER how many have been had
// @param   limit      INTEGER
// @returns from       STRING
// @returns to         STRING
// @returns type       STRING
// @returns properties MAP
MATCH (a)-[r]->(b)
WITH a, r, b
SKIP $skip
LIMIT $limit
RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties
