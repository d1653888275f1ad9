// Which statements rest on one document alone?
// What the graph would lose without the document.
//
// @param   document  STRING
// @returns subject   STRING
// @returns predicate STRING
// @returns object    STRING the id of an entity, or a value
// @returns content   STRING a paraphrase
// @returns modality  STRING
// @returns statement STRING
// @example {document: 'document/nato-2021-02-04-news'}
MATCH (mine:Entity {id: $document})<-[:CITES]-(:Evidence {withdrawn: false, stance: 'SUPPORTS'})<-[:HAS_EVIDENCE]-(statement:Statement)
WITH DISTINCT mine, statement
WHERE
  NOT EXISTS {
    MATCH (statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false, stance: 'SUPPORTS'})-[:CITES]->(other)
    WHERE other <> mine
  }
MATCH (statement)-[:HAS_SUBJECT]->(subject)
OPTIONAL MATCH (statement)-[:HAS_OBJECT]->(object)
RETURN
  subject.id AS subject,
  statement.predicate AS predicate,
  coalesce(object.id, statement.value) AS object,
  statement.content AS content,
  statement.modality AS modality,
  statement.id AS statement
ORDER BY subject, predicate, object, content, statement
