// Which states were major powers on a day, according to an imported list?
//
// @param   on       DATE?   today if omitted
// @returns state    STRING
// @returns name     STRING
// @returns inForce  STRING  YES if it certainly was one on the day, else UNKNOWN, such as after the last day of the list
// @returns document STRING  the id of the document that stands for the list
// @returns line     INTEGER
// @example {on: date('1914-07-28')}
WITH coalesce($on, date()) AS day
MATCH (statement:Statement {predicate: 'CODED_AS', retracted: false})
WHERE
  statement.value = 'major power'
  AND coalesce(statement.sinceMin <= day, true)
  AND coalesce(day <= statement.untilMax, true)
MATCH (statement)-[:HAS_SUBJECT]->()-[:MERGED_INTO*0..]->(state:State)
WHERE NOT state:Merged
MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {stance: 'SUPPORTS', withdrawn: false})-[:CITES]->(document:Document)
RETURN
  state.id AS state,
  state.name AS name,
  CASE WHEN coalesce(statement.sinceMax <= day <= statement.untilMin, false) THEN 'YES' ELSE 'UNKNOWN' END AS inForce,
  document.id AS document,
  evidence.firstLine AS line
ORDER BY state, document, line
