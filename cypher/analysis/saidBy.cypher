// What did somebody say, about what, and with which modality?
//
// @param   speaker STRING the id of a person or an organisation
// @returns said    STRING the predicate of the utterance
// @returns about   LIST<STRING>
// @returns content STRING a paraphrase
// @returns modality STRING ASSERTED, PLANNED, CONDITIONAL, NORMATIVE, OPINION or PREMISE
// @returns on      DATE
// @example {speaker: 'person/alexander-de-croo'}
MATCH (:Entity {id: $speaker})<-[:HAS_SUBJECT]-(statement:Statement {retracted: false})
WHERE statement.content IS NOT NULL
RETURN
  statement.predicate AS said,
  COLLECT {
    MATCH (statement)-[:HAS_OBJECT|CONCERNS]->(entity)
    RETURN DISTINCT entity.name ORDER BY entity.name
  } AS about,
  statement.content AS content,
  statement.modality AS modality,
  coalesce(statement.sinceMin, statement.vouchedMin) AS on
ORDER BY on, said, content
