// The name of every entity, with what it is sorted by.
//
// @returns id       STRING
// @returns name     STRING
// @returns sortName STRING
MATCH (entity:Entity)
WHERE entity.name IS NOT NULL
RETURN entity.id AS id, entity.name AS name, entity.sortName AS sortName
ORDER BY id
