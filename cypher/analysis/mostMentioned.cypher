// Which things do the documents speak of most?
//
// @param   kind      STRING?  State, Person, Topic …; all if left out
// @param   first     INTEGER? so many at most; 25 if left out
// @returns thing     STRING
// @returns name      STRING
// @returns documents INTEGER
// @returns lines     INTEGER
// @example {kind: 'State', first: 10}
MATCH (document:Document)-[mentions:MENTIONS]->(thing:Entity)
WHERE $kind IS NULL OR $kind IN labels(thing)
RETURN
  thing.id AS thing,
  thing.name AS name,
  count(DISTINCT document) AS documents,
  sum(size(mentions.lines)) AS lines
ORDER BY documents DESC, lines DESC, thing
LIMIT toInteger(coalesce($first, 25))
