// Some nodes and their relationships go, until there are none.
//
// @param   limit   INTEGER
// @returns deleted INTEGER
MATCH (n)
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
