// The loads of a folder's files that haven't been removed.
//
// @param   folder STRING  with the slash behind it; empty: all loads
// @param   none   STRING  the hash of a load that was removed
// @returns id     STRING
MATCH (load:Load)
WHERE load.id STARTS WITH $folder AND load.sha256 <> $none
RETURN load.id AS id
ORDER BY id
