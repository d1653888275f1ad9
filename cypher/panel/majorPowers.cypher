// Which states each document lists as major powers, and when.
//
// @returns document    STRING
// @returns state       STRING
// @returns sinceMin    STRING
// @returns sinceMax    STRING
// @returns untilMin    STRING
// @returns untilMax    STRING
MATCH (statement:Statement {predicate: 'CODED_AS', value: 'major power', retracted: false})
MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})-[:CITES]->(document:Document)
MATCH (statement)-[:HAS_SUBJECT]->()-[:MERGED_INTO*0..]->(state:State)
WHERE NOT state:Merged
RETURN DISTINCT
  document.id AS document,
  state.id AS state,
  toString(statement.sinceMin) AS sinceMin,
  toString(statement.sinceMax) AS sinceMax,
  toString(statement.untilMin) AS untilMin,
  toString(statement.untilMax) AS untilMax
