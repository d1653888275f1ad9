// The states, organisations and treaties that the graph knows, with the codes that data sets have for them.
//
// @param   schemes    LIST<STRING>  of the codes that are asked about
// @param   except     STRING        a load whose own names and codes are left out; null: none
// @returns id         STRING
// @returns name       STRING
// @returns called     LIST<STRING>  all that a state is called, the name among it; empty for what isn't a state or was merged into another
// @returns begunBy    STRING        of an entity that has days: by when it had begun
// @returns endedBy    STRING        by when it had ended
// @returns scheme     STRING        null for an entity without such a code
// @returns value      STRING
// @returns sinceMin   STRING        from when to when the code means this entity
// @returns sinceMax   STRING
// @returns untilMin   STRING
// @returns untilMax   STRING
MATCH (entity:Entity)
WHERE entity:State OR entity:Organization OR entity:Treaty
OPTIONAL MATCH (entity)-[relationship:IDENTIFIED_BY]->(identifier:Identifier)
WHERE
  identifier.scheme IN $schemes
  AND (
    $except IS NULL
    OR EXISTS {
      MATCH (statement:Statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false})-[:BROUGHT_BY]->(load:Load)
      WHERE statement.id IN relationship.statements AND load.id <> $except
    }
  )
RETURN
  entity.id AS id,
  entity.name AS name,
  CASE
    WHEN entity:State AND NOT entity:Merged
      THEN [entity.name] + COLLECT {
        MATCH (entity)-[:NAMED]->(other:Name)
        WHERE
          $except IS NULL
          OR EXISTS {
            MATCH (statement:Statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false})-[:BROUGHT_BY]->(load:Load)
            WHERE statement.id IN other.statements AND load.id <> $except
          }
        RETURN other.text
      }
    ELSE []
  END AS called,
  toString(entity.sinceMax) AS begunBy,
  toString(entity.untilMax) AS endedBy,
  identifier.scheme AS scheme,
  identifier.value AS value,
  toString(relationship.sinceMin) AS sinceMin,
  toString(relationship.sinceMax) AS sinceMax,
  toString(relationship.untilMin) AS untilMin,
  toString(relationship.untilMax) AS untilMax
ORDER BY id, scheme, value, sinceMax
