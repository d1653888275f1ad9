// Notes that a file has been loaded whole; written last, in the same transaction.
//
// @param id     STRING
// @param sha256 STRING
// @param model  INTEGER
// @param table  MAP      what is kept of an imported table; empty for other files
MATCH (load:Load {id: $id})
SET load.sha256 = $sha256, load.model = $model, load.at = datetime.transaction(), load += $table
