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
// @returns key       STRING
// @returns meaning   STRING
// @returns obligations LIST<STRING>
// @returns quantity  MAP
// @returns sinceMin  STRING
// @returns sinceMax  STRING
// @returns untilMin  STRING
// @returns untilMax  STRING
MATCH (statement:Statement)-[:HAS_SUBJECT]->(subject:Entity)
OPTIONAL MATCH (statement)-[:HAS_OBJECT]->(object:Entity)
RETURN
  /*include claimParts*/,
  statement.meaning AS meaning,
  coalesce(statement.obligations, []) AS obligations,
  /*include quantity(statement)*/ AS quantity,
  toString(statement.sinceMin) AS sinceMin,
  toString(statement.sinceMax) AS sinceMax,
  toString(statement.untilMin) AS untilMin,
  toString(statement.untilMax) AS untilMax
ORDER BY id
