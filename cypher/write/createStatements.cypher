// New statements, with what makes each the claim it is.
//
// @param load STRING
// @param rows LIST<MAP> {id, group, predicate, subject, object, value, language, role, meaning, key, sinceMin, sinceMax, untilMin, untilMax}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
CREATE (statement:Statement {id: row.id})
SET
  statement.group = row.group,
  statement.predicate = row.predicate,
  statement.value = row.value,
  statement.language = row.language,
  statement.role = row.role,
  statement.meaning = row.meaning,
  statement.key = row.key,
  statement.sinceMin = date(row.sinceMin),
  statement.sinceMax = date(row.sinceMax),
  statement.untilMin = date(row.untilMin),
  statement.untilMax = date(row.untilMax),
  statement.recordedBy = $load,
  statement.rank = 'NORMAL',
  statement.retracted = false
CREATE (statement)-[:HAS_SUBJECT]->(subject)
WITH statement, row
WHERE row.object IS NOT NULL
MATCH (object:Entity {id: row.object})
CREATE (statement)-[:HAS_OBJECT]->(object)
