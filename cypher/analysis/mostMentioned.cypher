// Which entities are mentioned most often in the documents?
//
// @param   kind      STRING?  State, Person, Topic …; all if omitted
// @param   first     INTEGER? the maximum number of rows; 25 if omitted
// @returns entity    STRING
// @returns name      STRING
// @returns documents INTEGER
// @returns lines     INTEGER
// @example {kind: 'State', first: 10}
MATCH (document:Document)-[mentions:MENTIONS]->(entity:Entity)
WHERE $kind IS NULL OR $kind IN labels(entity)
RETURN
  entity.id AS entity,
  entity.name AS name,
  count(DISTINCT document) AS documents,
  sum(size(mentions.lines)) AS lines
ORDER BY documents DESC, lines DESC, entity
LIMIT toInteger(coalesce($first, 25))
