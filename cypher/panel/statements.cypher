// What each document says in the record about which states belonged to which alliances and organisations, when, and what they owed.
//
// @returns document    STRING
// @returns state       STRING
// @returns alliance    STRING
// @returns obligations LIST<STRING> null: none given
// @returns sinceMin    STRING
// @returns sinceMax    STRING
// @returns untilMin    STRING
// @returns untilMax    STRING
// @returns vouchedMin  STRING       the first and the last day for which the document vouches
// @returns vouchedMax  STRING
MATCH (statement:Statement)
WHERE statement.predicate IN ['MEMBER_OF', 'PARTY_TO'] AND NOT statement.retracted
MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})-[:CITES]->(document:Document)
WITH
  statement,
  document,
  min(evidence.vouchedOn) AS vouchedMin,
  max(evidence.vouchedOn) AS vouchedMax
MATCH (statement)-[:HAS_SUBJECT]->()-[:MERGED_INTO*0..]->(state:State)
MATCH (statement)-[:HAS_OBJECT]->()-[:MERGED_INTO*0..]->(alliance:Organization|Treaty)
WHERE NOT state:Merged AND NOT alliance:Merged
RETURN
  document.id AS document,
  state.id AS state,
  alliance.id AS alliance,
  statement.obligations AS obligations,
  toString(statement.sinceMin) AS sinceMin,
  toString(statement.sinceMax) AS sinceMax,
  toString(statement.untilMin) AS untilMin,
  toString(statement.untilMax) AS untilMax,
  toString(vouchedMin) AS vouchedMin,
  toString(vouchedMax) AS vouchedMax
