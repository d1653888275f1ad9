// What a document states as a fact in the record, with some predicates, about entities of some kinds.
//
// @param   document    STRING
// @param   predicates  LIST<STRING>
// @param   labels      LIST<STRING> the kinds of subject and object
// @returns type        STRING       the predicate
// @returns subject     STRING
// @returns object      STRING
// @returns role        STRING
// @returns obligations LIST<STRING>
// @returns days        MAP          sinceMin, sinceMax, untilMin, untilMax
// @returns vouchedMin  STRING       the first and the last day for which the document vouches
// @returns vouchedMax  STRING
MATCH (:Document {id: $document})<-[:CITES]-(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement {retracted: false})
WHERE statement.predicate IN $predicates
WITH statement, min(evidence.vouchedOn) AS vouchedMin, max(evidence.vouchedOn) AS vouchedMax
MATCH (statement)-[:HAS_SUBJECT]->()-[:MERGED_INTO*0..]->(subject:Entity)
MATCH (statement)-[:HAS_OBJECT]->()-[:MERGED_INTO*0..]->(object:Entity)
WHERE
  NOT subject:Merged
  AND NOT object:Merged
  AND any(label IN labels(subject) WHERE label IN $labels)
  AND any(label IN labels(object) WHERE label IN $labels)
RETURN
  statement.predicate AS type,
  subject.id AS subject,
  object.id AS object,
  statement.role AS role,
  coalesce(statement.obligations, []) AS obligations,
  {
    sinceMin: toString(statement.sinceMin),
    sinceMax: toString(statement.sinceMax),
    untilMin: toString(statement.untilMin),
    untilMax: toString(statement.untilMax)
  } AS days,
  toString(vouchedMin) AS vouchedMin,
  toString(vouchedMax) AS vouchedMax
ORDER BY subject, object, type, statement.id
