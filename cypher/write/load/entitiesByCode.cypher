// The entities of the graph, with the names and codes by which tables speak of them.
//
// @param   except     STRING     a load whose own names and codes are left out; null: none
// @returns id         STRING
// @returns name       STRING     that this graph shows
// @returns isMerged   BOOLEAN    whether it was merged into another, which has its names and codes now
// @returns isLeft     BOOLEAN    whether nobody declares it, or only a table, and nothing is told of it beside by a load left out and by the codes and names that
//                                all states are given
// @returns names      LIST<MAP>  {text, sinceMin, sinceMax, untilMin, untilMax}: other names that sources have for it
// @returns codes      LIST<MAP>  {scheme, value, sinceMin, sinceMax, untilMin, untilMax}: from when to when a code means it
// @returns sinceMin   STRING     of an entity that has days itself
// @returns sinceMax   STRING
// @returns untilMin   STRING
// @returns untilMax   STRING
MATCH (entity:Entity)
WHERE entity.name IS NOT NULL
RETURN
  entity.id AS id,
  entity.name AS name,
  entity:Merged AS isMerged,
  (entity.declaredBy IS NULL OR EXISTS { (:Load {id: entity.declaredBy, importer: 'table'}) })
    AND NOT EXISTS {
      MATCH
        (entity)<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS|REFERS_TO]-
        (:Statement {retracted: false})-[:HAS_EVIDENCE]->
        (:Evidence {withdrawn: false})-[:BROUGHT_BY]->
        (load:Load)
      WHERE coalesce(load.importer, '') <> 'territories' AND ($except IS NULL OR load.id <> $except)
    }
    AND NOT EXISTS { (entity)<-[:CITES|MENTIONS|ATTRIBUTED_TO]-() } AS isLeft,
  COLLECT {
    MATCH (entity)-[:NAMED]->(name:Name)
    WHERE
      $except IS NULL
      OR EXISTS {
        MATCH (statement:Statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false})-[:BROUGHT_BY]->(load:Load)
        WHERE statement.id IN name.statements AND load.id <> $except
      }
    RETURN {
      text: name.text,
      /*include boundsMap(name)*/
    }
    ORDER BY name.text, name.sinceMax, name.id
  } AS names,
  COLLECT {
    MATCH (entity)-[relationship:IDENTIFIED_BY]->(identifier:Identifier)
    WHERE
      $except IS NULL
      OR EXISTS {
        MATCH (statement:Statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false})-[:BROUGHT_BY]->(load:Load)
        WHERE statement.id IN relationship.statements AND load.id <> $except
      }
    RETURN {
      scheme: identifier.scheme,
      value: identifier.value,
      /*include boundsMap(relationship)*/
    }
    ORDER BY identifier.scheme, identifier.value, relationship.sinceMax
  } AS codes,
  toString(entity.sinceMin) AS sinceMin,
  toString(entity.sinceMax) AS sinceMax,
  toString(entity.untilMin) AS untilMin,
  toString(entity.untilMax) AS untilMax
ORDER BY id
