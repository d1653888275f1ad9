// Which facts about an entity rest on a single document?
// Statements that are combined into one relationship count as one fact, with all their documents.
//
// @param   about     STRING the id of an entity
// @returns type      STRING
// @returns from      STRING
// @returns to        STRING
// @returns document  STRING
// @returns statements LIST<STRING>
// @example {about: 'org/nato'}
MATCH (:Entity {id: $about})-[fact]-(:Entity)
WHERE fact.statements IS NOT NULL AND NOT type(fact) IN ['OBLIGED', 'MEASURED']
WITH
  fact,
  COLLECT {
    MATCH (statement:Statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false, stance: 'SUPPORTS'})-[:CITES]->(document)
    WHERE statement.id IN fact.statements
    RETURN DISTINCT document.id LIMIT 2
  } AS documents
WHERE size(documents) = 1
RETURN
  type(fact) AS type,
  startNode(fact).id AS from,
  endNode(fact).id AS to,
  documents[0] AS document,
  fact.statements AS statements
ORDER BY type, from, to, fact.id
