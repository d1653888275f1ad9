// The states, organisations and treaties that the graph knows, with the codes that data sets have for them.
//
// @param   schemes    LIST<STRING>  of the codes that are asked about
// @returns id         STRING
// @returns name       STRING
// @returns called     LIST<STRING>  all that a state is called, the name among it; empty for what isn't a state or was merged into another
// @returns scheme     STRING        null for a thing without such a code
// @returns value      STRING
// @returns sinceMin   STRING        from when to when the code means this thing
// @returns sinceMax   STRING
// @returns untilMin   STRING
// @returns untilMax   STRING
MATCH (entity:Entity)
WHERE entity:State OR entity:Organization OR entity:Treaty
OPTIONAL MATCH (entity)-[tie:IDENTIFIED_BY]->(identifier:Identifier)
WHERE identifier.scheme IN $schemes
RETURN
  entity.id AS id,
  entity.name AS name,
  CASE
    WHEN entity:State AND NOT entity:Merged
      THEN [entity.name] + COLLECT { MATCH (entity)-[:NAMED]->(other:Name) RETURN other.text }
    ELSE []
  END AS called,
  identifier.scheme AS scheme,
  identifier.value AS value,
  toString(tie.sinceMin) AS sinceMin,
  toString(tie.sinceMax) AS sinceMax,
  toString(tie.untilMin) AS untilMin,
  toString(tie.untilMax) AS untilMax
ORDER BY id, scheme, value, sinceMax
