// The imported tables that say of each of their years what wasn't so as well, and these years.
//
// @returns document  STRING
// @returns from      INTEGER
// @returns until     INTEGER
MATCH (load:Load)
WHERE load.firstYear IS NOT NULL
RETURN 'document/' + load.id AS document, load.firstYear AS from, load.lastYear AS until
