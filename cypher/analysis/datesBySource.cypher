// Which dates does each source give for the facts about an entity?
// One row for each dated statement and document, so that sources can be compared.
//
// @param   about     STRING the id of an entity
// @returns predicate STRING
// @returns other     STRING the entity at the other end, or a value
// @returns meaning   STRING
// @returns sinceMin  DATE
// @returns sinceMax  DATE
// @returns untilMin  DATE
// @returns untilMax  DATE
// @returns rank      STRING
// @returns stance    STRING
// @returns document  STRING
// @example {about: 'event/stoltenberg-esper-2020'}
MATCH (me:Entity {id: $about})<-[:HAS_SUBJECT|HAS_OBJECT]-(statement:Statement {retracted: false})
WHERE coalesce(statement.sinceMin, statement.sinceMax, statement.untilMin, statement.untilMax) IS NOT NULL
MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {withdrawn: false})-[:CITES]->(document:Document)
OPTIONAL MATCH (statement)-[:HAS_SUBJECT|HAS_OBJECT]->(other)
WHERE other <> me
WITH DISTINCT statement, evidence.stance AS stance, document, other
RETURN
  statement.predicate AS predicate,
  coalesce(other.id, statement.value) AS other,
  statement.meaning AS meaning,
  statement.sinceMin AS sinceMin,
  statement.sinceMax AS sinceMax,
  statement.untilMin AS untilMin,
  statement.untilMax AS untilMax,
  statement.rank AS rank,
  stance,
  document.id AS document
ORDER BY predicate, other, sinceMax, untilMin, document
