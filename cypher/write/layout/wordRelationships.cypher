// Gives each file that brings a piece of evidence the words that the evidence shows: before each had its own, they were those of the file
// that had been loaded last.
//
// @returns worded INTEGER how many relationships
MATCH (evidence:Evidence)-[brought:BROUGHT_BY]->(:Load)
WHERE coalesce(evidence.content, evidence.condition, evidence.note) IS NOT NULL OR size(evidence.inventory) > 0
SET
  brought.content = evidence.content,
  brought.condition = evidence.condition,
  brought.note = evidence.note,
  brought.inventory = CASE WHEN evidence.inventory = [] THEN null ELSE evidence.inventory END
RETURN count(brought) AS worded
