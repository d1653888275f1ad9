// Evidence that is in the graph already, related to the file that brings it now. Words of our own are the file's: they stand on its BROUGHT_BY
// relationship; the evidence shows those of one file. All else is part of its id.
//
// @param load STRING
// @param rows LIST<MAP> {id, content, condition, note, inventory, prefix, suffix}
// @pieces rows
// @returns id        STRING
// @returns statement STRING
// @returns content   STRING  what the evidence showed before, as what follows
// @returns condition STRING
// @returns note      STRING
// @returns reworded  BOOLEAN whether it shows other words now
MATCH (load:Load {id: $load})
UNWIND $rows AS row
MATCH (statement:Statement)-[:HAS_EVIDENCE]->(evidence:Evidence {id: row.id})
SET evidence.withdrawn = false
MERGE (evidence)-[brought:BROUGHT_BY]->(load)
SET
  brought.content = row.content,
  brought.condition = row.condition,
  brought.note = row.note,
  brought.inventory = CASE WHEN row.inventory = [] THEN null ELSE row.inventory END,
  brought.prefix = row.prefix,
  brought.suffix = row.suffix
WITH evidence, statement
/*include showWords(evidence)*/
RETURN evidence.id AS id, statement.id AS statement, content, condition, note, reworded
