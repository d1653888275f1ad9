// When the phases of alliances were, as some tables have codes of them.
//
// @param   documents LIST<STRING> the ids of the documents that stand for the tables
// @returns treaty    STRING
// @returns role      STRING       the topic and the phase
// @returns sinceMin  STRING
// @returns sinceMax  STRING
// @returns untilMin  STRING
// @returns untilMax  STRING
MATCH (document:Document)<-[:CITES]-(:Evidence {withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement {predicate: 'CODED_AS', retracted: false})
WHERE document.id IN $documents
MATCH (statement)-[:HAS_SUBJECT]->()-[:MERGED_INTO*0..]->(treaty:Treaty)
WHERE NOT treaty:Merged
RETURN DISTINCT
  treaty.id AS treaty,
  statement.role AS role,
  toString(statement.sinceMin) AS sinceMin,
  toString(statement.sinceMax) AS sinceMax,
  toString(statement.untilMin) AS untilMin,
  toString(statement.untilMax) AS untilMax
ORDER BY treaty, role, sinceMin, untilMax
