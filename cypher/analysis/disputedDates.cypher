// About which facts do sources disagree on a date?
// Two statements of the same fact, meaning the same, whose beginnings or ends can't be the same day. What can begin more
// than once, such as a membership, is disputed only where both may be about the same stretch of time.
//
// @returns subject   STRING
// @returns predicate STRING
// @returns object    STRING a thing's id, or a value
// @returns differ    LIST<STRING> since, until
// @returns a         STRING one statement's id
// @returns rankA     STRING
// @returns sinceA    LIST<DATE>  sinceMin and sinceMax
// @returns untilA    LIST<DATE>  untilMin and untilMax
// @returns b         STRING the other's
// @returns rankB     STRING
// @returns sinceB    LIST<DATE>
// @returns untilB    LIST<DATE>
// @example {}
MATCH (a:Statement {retracted: false, modality: 'ASSERTED'})
WHERE a.sinceMax IS NOT NULL OR a.untilMin IS NOT NULL
MATCH (b:Statement {group: a.group, retracted: false, modality: 'ASSERTED'})
WHERE
  a.id < b.id
  AND coalesce(a.meaning = b.meaning, a.meaning IS NULL AND b.meaning IS NULL)
  AND (
    a.predicate IN ['OCCURRED', 'PUBLISHED']
    OR (coalesce(a.sinceMin <= b.untilMax, true) AND coalesce(b.sinceMin <= a.untilMax, true))
  )
WITH
  a,
  b,
  [end IN [
    CASE WHEN a.sinceMax < b.sinceMin OR b.sinceMax < a.sinceMin THEN 'since' END,
    CASE WHEN a.untilMax < b.untilMin OR b.untilMax < a.untilMin THEN 'until' END
  ] WHERE end IS NOT NULL] AS differ
WHERE size(differ) > 0
MATCH (a)-[:HAS_SUBJECT]->(subject)
OPTIONAL MATCH (a)-[:HAS_OBJECT]->(object)
RETURN
  subject.id AS subject,
  a.predicate AS predicate,
  coalesce(object.id, a.value) AS object,
  differ,
  a.id AS a,
  a.rank AS rankA,
  [a.sinceMin, a.sinceMax] AS sinceA,
  [a.untilMin, a.untilMax] AS untilA,
  b.id AS b,
  b.rank AS rankB,
  [b.sinceMin, b.sinceMax] AS sinceB,
  [b.untilMin, b.untilMax] AS untilB
ORDER BY subject, predicate, object, a, b
