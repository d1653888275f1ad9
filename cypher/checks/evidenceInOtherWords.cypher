// Evidence shows the first content, condition and note among the files that have it, in the order of their names.
//
// @returns evidence STRING
MATCH (evidence:Evidence)
WHERE EXISTS { (evidence)-[:BROUGHT_BY]->(:Load) }
CALL (evidence) {
  MATCH (evidence)-[brought:BROUGHT_BY]->(load:Load)
  WITH brought ORDER BY load.id
  RETURN
    head(collect(brought.content)) AS content,
    head(collect(brought.condition)) AS condition,
    head(collect(brought.note)) AS note
}
WITH *
WHERE
  coalesce(evidence.content, '') <> coalesce(content, '')
  OR coalesce(evidence.condition, '') <> coalesce(condition, '')
  OR coalesce(evidence.note, '') <> coalesce(note, '')
RETURN evidence.id AS evidence
