// What was said about an entity, by whom, and with which modality?
// The content is a paraphrase; the document has the original words.
//
// @param   about    STRING the id of a topic, state, mission or anything else
// @returns speaker  STRING
// @returns said     STRING the predicate of the utterance
// @returns content  STRING
// @returns modality STRING ASSERTED, PLANNED, CONDITIONAL, NORMATIVE, OPINION or PREMISE
// @returns condition STRING
// @returns on       DATE
// @returns documents LIST<STRING>
// @example {about: 'topic/stay-or-leave-afghanistan'}
MATCH (:Entity {id: $about})<-[:HAS_OBJECT|CONCERNS]-(statement:Statement {retracted: false})
WHERE statement.content IS NOT NULL
MATCH (statement)-[:HAS_SUBJECT]->(subject)
WITH DISTINCT statement, subject
RETURN
  subject.name AS speaker,
  statement.predicate AS said,
  statement.content AS content,
  statement.modality AS modality,
  statement.condition AS condition,
  coalesce(statement.sinceMin, statement.vouchedMin) AS on,
  COLLECT {
    MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {withdrawn: false})-[:CITES]->(document)
    RETURN DISTINCT document.id ORDER BY document.id
  } AS documents
ORDER BY on, speaker, said, content
