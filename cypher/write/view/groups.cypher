// Every group of statements there is, a page at a time.
//
// @param   after STRING
// @param   limit INTEGER
// @returns group STRING
MATCH (statement:Statement)
WHERE statement.group > $after
RETURN DISTINCT statement.group AS group
ORDER BY group
LIMIT $limit
