// Gives loads of seed files, which were known by their bare names, the name of the folder before it.
//
// @param   folder STRING
// @returns former STRING  the name that the load had
MATCH (load:Load)
WHERE load.importer IS NULL AND NOT load.id CONTAINS '/'
WITH load, load.id AS former
SET load.id = $folder + '/' + former
RETURN former
ORDER BY former
