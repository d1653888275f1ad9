// Has evidence show what the files that bring it say of it: of content, condition and note the first in the order of the files' names, of
// the inventory all. What no file brings any more keeps what it had. Gives the words that there were before, and whether they are others now.
//
// @of evidence
CALL (evidence) {
  OPTIONAL MATCH (evidence)-[brought:BROUGHT_BY]->(load:Load)
  WITH brought ORDER BY load.id
  WITH
    count(brought) AS files,
    collect(brought.inventory) AS inventories,
    head(collect(brought.content)) AS newContent,
    head(collect(brought.condition)) AS newCondition,
    head(collect(brought.note)) AS newNote
  WITH *, evidence.content AS content, evidence.condition AS condition, evidence.note AS note
  SET
    evidence.content = CASE files WHEN 0 THEN content ELSE newContent END,
    evidence.condition = CASE files WHEN 0 THEN condition ELSE newCondition END,
    evidence.note = CASE files WHEN 0 THEN note ELSE newNote END,
    evidence.inventory = CASE files
      WHEN 0 THEN evidence.inventory
      ELSE reduce(all = [], rows IN inventories | all + [row IN rows WHERE NOT row IN all])
    END
  RETURN
    content,
    condition,
    note,
    coalesce(content, '') <> coalesce(evidence.content, '')
    OR coalesce(condition, '') <> coalesce(evidence.condition, '')
    OR coalesce(note, '') <> coalesce(evidence.note, '') AS reworded
}
