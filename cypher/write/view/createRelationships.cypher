// Plain relationships, one an episode.
//
// @param rows LIST<MAP> {id, sortTime, type, subject, object, role, meaning, obligations, sinceMin, sinceMax, untilMin, untilMax, statements, ranks}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[r:$(row.type)]->(object)
SET
  r.id = row.id,
  r.sortTime = row.sortTime,
  r.role = row.role,
  r.meaning = row.meaning,
  r.obligations = CASE WHEN row.obligations = [] THEN null ELSE row.obligations END,
  r.ranks = row.ranks,
  /*include setBounds(r)*/,
  r.statements = row.statements
