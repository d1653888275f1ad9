// How do speakers present what they say: as facts, plans, conditions, demands or opinions?
// Counts every statement that a source attributes to somebody.
//
// @returns speaker     STRING
// @returns name        STRING
// @returns statements  INTEGER
// @returns asserted    INTEGER
// @returns planned     INTEGER
// @returns conditional INTEGER
// @returns normative   INTEGER
// @returns opinion     INTEGER
// @example {}
MATCH (speaker:Entity)<-[:ATTRIBUTED_TO]-(evidence:Evidence {withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement)
WITH DISTINCT speaker, statement, evidence.modality AS mood
RETURN
  speaker.id AS speaker,
  speaker.name AS name,
  count(DISTINCT statement) AS statements,
  count(CASE mood WHEN 'ASSERTED' THEN 1 END) AS asserted,
  count(CASE mood WHEN 'PLANNED' THEN 1 END) AS planned,
  count(CASE mood WHEN 'CONDITIONAL' THEN 1 END) AS conditional,
  count(CASE mood WHEN 'NORMATIVE' THEN 1 END) AS normative,
  count(CASE mood WHEN 'OPINION' THEN 1 END) AS opinion
ORDER BY statements DESC, speaker
