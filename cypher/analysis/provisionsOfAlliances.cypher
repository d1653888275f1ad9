// What do tables such as ATOP code of alliances, such as military aid, secrecy or termination?
// Variables and codes are those of the table; its codebook says what they mean. A code is of one phase of the alliance if that has
// phases, and then also of all phases together, without days.
//
// @param   topic    STRING? formation, secrecy, duration and termination, obligations and conditions, promises, military cooperation, institutions, gains, references, other cooperation or institutionalisation; all if omitted
// @param   variable STRING? a column of the table, such as milaid (docs/importers.md has them by topic); all if omitted
// @returns alliance STRING
// @returns name     STRING
// @returns atop     STRING  the alliance's atopid; empty if it isn't in ATOP
// @returns phase    INTEGER as ATOP numbers them, 0 if the alliance has no phases; empty: all phases together
// @returns topic    STRING
// @returns variable STRING
// @returns code     STRING
// @returns sinceMin DATE    when the alliance, or its phase, began; empty if unknown, and for all phases together
// @returns untilMax DATE    when it ended; empty if it hadn't, if nobody knows, and for all phases together
// @returns document STRING  the id of the document that stands for the table
// @returns line     INTEGER
// @example {topic: 'military cooperation', variable: 'milaid'}
MATCH (statement:Statement {predicate: 'CODED_AS', retracted: false})-[:HAS_SUBJECT]->()-[:MERGED_INTO*0..]->(alliance:Treaty)
WHERE NOT alliance:Merged
// Of what has phases, a topic ends with the phase.
WITH
  statement,
  alliance,
  split(split(statement.role, ', phase ')[0], ', all phases')[0] AS topic,
  CASE
    WHEN statement.role ENDS WITH ', all phases' THEN null
    ELSE coalesce(toInteger(split(statement.role, ', phase ')[1]), 0)
  END AS phase
WHERE coalesce(toLower(topic) = toLower($topic), $topic IS NULL)
MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {stance: 'SUPPORTS', withdrawn: false})-[:CITES]->(document:Document)
UNWIND split(statement.value, ' ') AS coded
WITH statement, alliance, topic, phase, split(coded, '=') AS pair, document, evidence.firstLine AS line
WHERE coalesce(toLower(pair[0]) = toLower($variable), true)
RETURN
  alliance.id AS alliance,
  alliance.name AS name,
  COLLECT { MATCH (alliance)-[:IDENTIFIED_BY]->(code:Identifier {scheme: 'atop'}) RETURN code.value ORDER BY code.value }[0] AS atop,
  phase,
  topic,
  pair[0] AS variable,
  pair[1] AS code,
  statement.sinceMin AS sinceMin,
  statement.untilMax AS untilMax,
  document.id AS document,
  line
ORDER BY alliance, topic, phase, document, line, variable
