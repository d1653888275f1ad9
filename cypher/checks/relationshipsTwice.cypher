// An id belongs to one relationship.
//
// @returns relationship STRING
// @returns times        INTEGER
MATCH (:Entity)-[r]->(:Entity)
WHERE r.id IS NOT NULL
WITH r.id AS relationship, count(*) AS times
WHERE times > 1
RETURN relationship, times
