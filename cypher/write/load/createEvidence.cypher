// New evidence for statements, related to its document, to whom it quotes, and to the file that brings it. It shows that file's words.
// What stands around a quotation stays on the relationship to the file, and goes with it.
//
// @param load STRING
// @param rows LIST<MAP> {id, statement, document, stance, modality, presupposed, by, vouchedOn, firstLine, lastLine, start, end, wordsHash, prefix, suffix, place, content, condition, note, inventory}
// @pieces rows
// @returns id STRING  of each that was written; one whose statement, document or speaker is nowhere declared isn't
MATCH (load:Load {id: $load})
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (document:Entity:Document {id: row.document})
OPTIONAL MATCH (speaker:Entity {id: row.by})
WITH row, statement, document, load, speaker
WHERE row.by IS NULL OR speaker IS NOT NULL
CREATE (evidence:Evidence {
  id: row.id,
  stance: row.stance,
  modality: row.modality,
  presupposed: row.presupposed,
  vouchedOn: date(row.vouchedOn),
  firstLine: row.firstLine,
  lastLine: row.lastLine,
  start: row.start,
  end: row.end,
  wordsHash: row.wordsHash,
  place: row.place,
  withdrawn: false,
  content: row.content,
  condition: row.condition,
  note: row.note,
  inventory: row.inventory
})
CREATE (statement)-[:HAS_EVIDENCE]->(evidence)
CREATE (evidence)-[:CITES]->(document)
CREATE (evidence)-[:BROUGHT_BY {
  content: row.content,
  condition: row.condition,
  note: row.note,
  inventory: CASE WHEN row.inventory = [] THEN null ELSE row.inventory END,
  prefix: row.prefix,
  suffix: row.suffix
}]->(load)
FOREACH (one IN CASE WHEN speaker IS NULL THEN [] ELSE [speaker] END | CREATE (evidence)-[:ATTRIBUTED_TO]->(one))
RETURN evidence.id AS id
