// What do tables such as ATOP code of the members of alliances, such as how and why their memberships ended?
// Variables and codes are those of the table; its codebook says what they mean. What is coded of the alliance is here only where its
// members have different codes.
//
// @param   variable STRING? a column of the table, such as termcaus (docs/importers.md has them by topic); all if omitted
// @returns alliance STRING
// @returns name     STRING
// @returns atop     STRING  the alliance's atopid; empty if it isn't in ATOP
// @returns phase    INTEGER as ATOP numbers them, 0 if the alliance has no phases
// @returns member   STRING
// @returns cow      STRING  the member's number in Correlates of War on the first of these days
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
WHERE coalesce(toLower(pair[0]) = toLower($variable), true)
RETURN
  alliance.id AS alliance,
  alliance.name AS name,
  coalesce(
    split(split(statement.role, 'party to atop:')[1], ',')[0],
    COLLECT { MATCH (alliance)-[:IDENTIFIED_BY]->(code:Identifier {scheme: 'atop'}) RETURN code.value ORDER BY code.value }[0]
  ) AS atop,
  coalesce(toInteger(split(statement.role, ', phase ')[1]), 0) AS phase,
  member.id AS member,
  COLLECT {
    MATCH (member)-[meant:IDENTIFIED_BY]->(code:Identifier {scheme: 'cow'})
    // A code that meant it by then, else the first one after, else the last.
    WITH
      code,
      meant,
      coalesce(statement.sinceMin <= meant.untilMax, true) AS isNotOver
    RETURN code.value
    ORDER BY isNotOver DESC, CASE WHEN isNotOver THEN meant.sinceMin END, meant.untilMax DESC, code.value
  }[0] AS cow,
  pair[0] AS variable,
  pair[1] AS code,
  statement.sinceMin AS sinceMin,
  statement.untilMax AS untilMax,
  document.id AS document,
  line
ORDER BY alliance, document, line, member, variable
