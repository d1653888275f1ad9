// Every load was finished: a file is in the graph whole, or not at all.
//
// @returns load STRING
MATCH (load:Load)
WHERE load.sha256 IS NULL
RETURN load.id AS load
