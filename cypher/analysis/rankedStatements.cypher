// Which statements are ranked preferred or deprecated, and why?
//
// @returns rank      STRING
// @returns reason    STRING
// @returns subject   STRING
// @returns predicate STRING
// @returns object    STRING the id of an entity, or a value
// @returns sinceMax  DATE
// @returns untilMin  DATE
// @returns documents LIST<STRING>
// @example {}
MATCH (statement:Statement {retracted: false})-[:HAS_SUBJECT]->(subject)
WHERE statement.rank <> 'NORMAL'
OPTIONAL MATCH (statement)-[:HAS_OBJECT]->(object)
RETURN
  statement.rank AS rank,
  statement.reason AS reason,
  subject.id AS subject,
  statement.predicate AS predicate,
  coalesce(object.id, statement.value) AS object,
  statement.sinceMax AS sinceMax,
  statement.untilMin AS untilMin,
  COLLECT {
    MATCH (statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false})-[:CITES]->(document)
    RETURN DISTINCT document.id ORDER BY document.id
  } AS documents
ORDER BY subject, predicate, object, rank DESC, statement.id
