// New statements, with what makes each the claim it is.
//
// @param load STRING
// @param rows LIST<MAP> {id, group, predicate, subject, object, value, language, role, meaning, obligations, quantity, key, sinceMin, sinceMax, untilMin, untilMax}
// @pieces rows
// @returns id STRING  of each that was written; one whose subject or object is nowhere declared isn't
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
OPTIONAL MATCH (object:Entity {id: row.object})
WITH row, subject, object
WHERE row.object IS NULL OR object IS NOT NULL
CREATE (statement:Statement {
  id: row.id,
  group: row.group,
  predicate: row.predicate,
  value: row.value,
  language: row.language,
  role: row.role,
  meaning: row.meaning,
  obligations: CASE WHEN row.obligations = [] THEN null ELSE row.obligations END,
  /*include quantityOfRow*/,
  key: row.key,
  /*include boundsOfRow*/,
  recordedBy: $load,
  rank: 'NORMAL',
  retracted: false
})
CREATE (statement)-[:HAS_SUBJECT]->(subject)
FOREACH (one IN CASE WHEN object IS NULL THEN [] ELSE [object] END | CREATE (statement)-[:HAS_OBJECT]->(one))
RETURN statement.id AS id
