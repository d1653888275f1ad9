// What every statement claims, as its id hashes it.
//
// @returns id        STRING
// @returns group     STRING
// @returns predicate STRING
// @returns subject   STRING
// @returns object    STRING
// @returns value     STRING
// @returns language  STRING
// @returns role      STRING
// @returns meaning   STRING
// @returns obligations LIST<STRING>
// @returns key       STRING
// @returns sinceMin  STRING
// @returns sinceMax  STRING
// @returns untilMin  STRING
// @returns untilMax  STRING
MATCH (statement:Statement)-[:HAS_SUBJECT]->(subject:Entity)
OPTIONAL MATCH (statement)-[:HAS_OBJECT]->(object:Entity)
RETURN
  statement.id AS id,
  statement.group AS group,
  statement.predicate AS predicate,
  subject.id AS subject,
  object.id AS object,
  statement.value AS value,
  statement.language AS language,
  statement.role AS role,
  statement.meaning AS meaning,
  coalesce(statement.obligations, []) AS obligations,
  statement.key AS key,
  toString(statement.sinceMin) AS sinceMin,
  toString(statement.sinceMax) AS sinceMax,
  toString(statement.untilMin) AS untilMin,
  toString(statement.untilMax) AS untilMax
ORDER BY id
