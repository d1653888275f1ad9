// Which statements are contradicted by one source, and supported by which others?
//
// @returns subject     STRING
// @returns predicate   STRING
// @returns object      STRING the id of an entity, or a value
// @returns upheldBy    LIST<STRING> documents
// @returns contradictedBy LIST<STRING> documents
// @returns rank        STRING
// @returns statement   STRING
// @example {}
MATCH (contradiction:Evidence {stance: 'CONTRADICTS', withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement {retracted: false})
WITH DISTINCT statement
MATCH (statement)-[:HAS_SUBJECT]->(subject)
OPTIONAL MATCH (statement)-[:HAS_OBJECT]->(object)
RETURN
  subject.id AS subject,
  statement.predicate AS predicate,
  coalesce(object.id, statement.value) AS object,
  COLLECT {
    MATCH (statement)-[:HAS_EVIDENCE]->(:Evidence {stance: 'SUPPORTS', withdrawn: false})-[:CITES]->(document)
    RETURN DISTINCT document.id ORDER BY document.id
  } AS upheldBy,
  COLLECT {
    MATCH (statement)-[:HAS_EVIDENCE]->(:Evidence {stance: 'CONTRADICTS', withdrawn: false})-[:CITES]->(document)
    RETURN DISTINCT document.id ORDER BY document.id
  } AS contradictedBy,
  statement.rank AS rank,
  statement.id AS statement
ORDER BY subject, predicate, object, statement
