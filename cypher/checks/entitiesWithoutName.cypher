// Every entity has a name, and the label that belongs to its id.
//
// @returns entity STRING
MATCH (entity:Entity)
WHERE
  entity.name IS NULL
  OR NOT CASE split(entity.id, '/')[0]
    WHEN 'org' THEN 'Organization'
    ELSE toUpper(left(entity.id, 1)) + substring(split(entity.id, '/')[0], 1)
  END IN labels(entity)
RETURN entity.id AS entity
