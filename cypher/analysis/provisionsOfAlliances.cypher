// What do tables such as ATOP code of alliances, such as military aid, secrecy or termination?
// Variables and codes are those of the table; its codebook says what they mean.
//
// @param   topic    STRING? such as military cooperation; all if omitted
// @param   variable STRING? a column of the table, such as milaid; all if omitted
// @returns alliance STRING
// @returns name     STRING
// @returns topic    STRING
// @returns variable STRING
// @returns code     STRING
// @returns document STRING  the id of the document that stands for the table
// @returns line     INTEGER
// @example {topic: 'military cooperation', variable: 'milaid'}
MATCH (statement:Statement {predicate: 'CODED_AS', retracted: false})-[:HAS_SUBJECT]->()-[:MERGED_INTO*0..]->(alliance:Treaty)
WHERE
  NOT alliance:Merged
  // Of what has phases, a topic ends with the phase.
  AND coalesce(statement.role = $topic OR statement.role STARTS WITH $topic + ', ', $topic IS NULL)
MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {stance: 'SUPPORTS', withdrawn: false})-[:CITES]->(document:Document)
UNWIND split(statement.value, ' ') AS coded
WITH alliance, statement.role AS topic, split(coded, '=') AS pair, document, evidence.firstLine AS line
WHERE coalesce(pair[0] = $variable, true)
RETURN
  alliance.id AS alliance,
  alliance.name AS name,
  topic,
  pair[0] AS variable,
  pair[1] AS code,
  document.id AS document,
  line
ORDER BY alliance, topic, document, line, variable
