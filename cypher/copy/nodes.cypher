// Some of the nodes of a graph that nobody changes meanwhile.
//
// @param   skip       INTEGER      how many have been had
// @param   limit      INTEGER
// @returns key        STRING
// @returns labels     LIST<STRING>
// @returns properties MAP
MATCH (n)
WITH n
SKIP $skip
LIMIT $limit
RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties
