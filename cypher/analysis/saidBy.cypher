// What did somebody say, about what, and with which modality?
// What several said together is found under each of them.
//
// @param   speaker STRING the id of a person, a state or an organisation
// @returns said    STRING the predicate of the utterance
// @returns about   LIST<STRING>
// @returns content STRING a paraphrase
// @returns modality STRING ASSERTED, PLANNED, CONDITIONAL, NORMATIVE, OPINION or PREMISE
// @returns on      DATE
// @returns jointly STRING who spoke together; empty if the speaker spoke alone
// @example {speaker: 'person/alexander-de-croo'}
MATCH (speaker:Entity {id: $speaker})
MATCH (speaker)<-[:COMPRISES*0..1]-(who:Entity)<-[:HAS_SUBJECT]-(statement:Statement {retracted: false})
WHERE statement.content IS NOT NULL
WITH DISTINCT speaker, who, statement
RETURN
  statement.predicate AS said,
  COLLECT {
    MATCH (statement)-[:HAS_OBJECT|CONCERNS]->(entity)
    RETURN DISTINCT entity.name ORDER BY entity.name
  } AS about,
  statement.content AS content,
  statement.modality AS modality,
  coalesce(statement.sinceMin, statement.vouchedMin) AS on,
  CASE WHEN who <> speaker THEN who.name END AS jointly
ORDER BY on, said, content
