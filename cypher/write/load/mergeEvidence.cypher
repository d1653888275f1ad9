// Evidence for statements, tied to its document, to whom it quotes, and to the file that brought it.
//
// @param load STRING
// @param rows LIST<MAP> {id, statement, document, stance, modality, presupposed, by, vouchedOn, firstLine, lastLine, start, end, wordsHash, place, content, condition, note, inventory}
// @parts rows
// @returns id STRING  of each that was written; one whose statement, document or speaker is nowhere declared isn't
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (document:Entity:Document {id: row.document})
MATCH (load:Load {id: $load})
OPTIONAL MATCH (speaker:Entity {id: row.by})
WITH row, statement, document, load, speaker
WHERE row.by IS NULL OR speaker IS NOT NULL
MERGE (evidence:Evidence {id: row.id})
ON CREATE SET
  evidence.stance = row.stance,
  evidence.modality = row.modality,
  evidence.presupposed = row.presupposed,
  evidence.vouchedOn = date(row.vouchedOn),
  evidence.firstLine = row.firstLine,
  evidence.lastLine = row.lastLine,
  evidence.start = row.start,
  evidence.end = row.end,
  evidence.wordsHash = row.wordsHash,
  evidence.place = row.place
SET
  evidence.withdrawn = false,
  evidence.content = row.content,
  evidence.condition = row.condition,
  evidence.note = row.note,
  evidence.inventory = row.inventory
MERGE (statement)-[:HAS_EVIDENCE]->(evidence)
MERGE (evidence)-[:CITES]->(document)
MERGE (evidence)-[:BROUGHT_BY]->(load)
FOREACH (one IN CASE WHEN speaker IS NULL THEN [] ELSE [speaker] END | MERGE (evidence)-[:ATTRIBUTED_TO]->(one))
RETURN evidence.id AS id
