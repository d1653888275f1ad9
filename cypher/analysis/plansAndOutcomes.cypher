// What was planned, and did it happen?
// A plan came about if a source asserts the same about the same entities.
//
// @returns subject   STRING
// @returns predicate STRING
// @returns object    STRING the id of an entity, or a value
// @returns content   STRING a paraphrase
// @returns plannedFrom DATE
// @returns plannedUntil DATE
// @returns cameAbout BOOLEAN
// @returns from      DATE the first day on which it can have begun
// @returns until     DATE the last day on which it can have lasted
// @example {}
MATCH (plan:Statement {modality: 'PLANNED', retracted: false})-[:HAS_SUBJECT]->(subject)
OPTIONAL MATCH (plan)-[:HAS_OBJECT]->(object)
OPTIONAL MATCH (fact:Statement {group: plan.group, modality: 'ASSERTED', retracted: false})
WHERE fact.rank <> 'DEPRECATED'
WITH plan, subject, object, collect(fact) AS facts, min(fact.sinceMin) AS from, max(fact.untilMax) AS until
RETURN
  subject.id AS subject,
  plan.predicate AS predicate,
  coalesce(object.id, plan.value) AS object,
  plan.content AS content,
  plan.sinceMin AS plannedFrom,
  plan.untilMax AS plannedUntil,
  size(facts) > 0 AS cameAbout,
  // A fact without a bound is open on that side.
  CASE WHEN all(fact IN facts WHERE fact.sinceMin IS NOT NULL) THEN from END AS from,
  CASE WHEN all(fact IN facts WHERE fact.untilMax IS NOT NULL) THEN until END AS until
ORDER BY subject, predicate, object, content
