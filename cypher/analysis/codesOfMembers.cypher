// What do tables such as ATOP code of the members of alliances, such as how and why their memberships ended?
// Variables and codes are those of the table; its codebook says what they mean.
//
// @param   variable STRING? a column of the table, such as termcaus; all if omitted
// @returns alliance STRING
// @returns name     STRING
// @returns member   STRING
// @returns variable STRING
// @returns code     STRING
// @returns sinceMin DATE    when the member entered, in this phase of the alliance
// @returns untilMax DATE    when it left; empty if it hadn't, or nobody knows
// @returns document STRING  the id of the document that stands for the table
// @returns line     INTEGER
// @example {variable: 'termcaus'}
MATCH (statement:Statement {predicate: 'CODED_AS', retracted: false})-[:CONCERNS]->()-[:MERGED_INTO*0..]->(alliance:Treaty)
WHERE NOT alliance:Merged
MATCH (statement)-[:HAS_SUBJECT]->()-[:MERGED_INTO*0..]->(member:State)
WHERE NOT member:Merged
MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {stance: 'SUPPORTS', withdrawn: false})-[:CITES]->(document:Document)
// Several files may say what a statement concerns.
WITH DISTINCT statement, alliance, member, document, evidence.firstLine AS line
UNWIND split(statement.value, ' ') AS coded
WITH statement, alliance, member, document, line, split(coded, '=') AS pair
WHERE coalesce(pair[0] = $variable, true)
RETURN
  alliance.id AS alliance,
  alliance.name AS name,
  member.id AS member,
  pair[0] AS variable,
  pair[1] AS code,
  statement.sinceMin AS sinceMin,
  statement.untilMax AS untilMax,
  document.id AS document,
  line
ORDER BY alliance, document, line, member, variable
