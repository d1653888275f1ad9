// Evidence for statements, related to its document, to whom it quotes, and to the file that brought it. Words of our own are the file's: they
// stand on its BROUGHT_BY relationship; the evidence shows those of one file.
//
// @param load STRING
// @param rows LIST<MAP> {id, statement, document, stance, modality, presupposed, by, vouchedOn, firstLine, lastLine, start, end, wordsHash, place, content, condition, note, inventory}
// @parts rows
// @returns id        STRING  of each that was written; one whose statement, document or speaker is nowhere declared isn't
// @returns statement STRING
// @returns content   STRING  what the evidence showed before, as what follows
// @returns condition STRING
// @returns note      STRING
// @returns reworded  BOOLEAN whether it shows other words now
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
SET evidence.withdrawn = false
MERGE (statement)-[:HAS_EVIDENCE]->(evidence)
MERGE (evidence)-[:CITES]->(document)
MERGE (evidence)-[brought:BROUGHT_BY]->(load)
SET
  brought.content = row.content,
  brought.condition = row.condition,
  brought.note = row.note,
  brought.inventory = CASE WHEN row.inventory = [] THEN null ELSE row.inventory END
FOREACH (one IN CASE WHEN speaker IS NULL THEN [] ELSE [speaker] END | MERGE (evidence)-[:ATTRIBUTED_TO]->(one))
WITH evidence, statement
/*include showWords(evidence)*/
RETURN evidence.id AS id, statement.id AS statement, content, condition, note, reworded
