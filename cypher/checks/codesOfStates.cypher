// A code of a state means exactly one state on every day of its row.
//
// @returns code       STRING
// @returns states     LIST<STRING> the two that have it at once, or before and after the days on which nobody has it
// @returns since      STRING       the first of those days
// @returns until      STRING       the last
// @returns statements LIST<STRING> that give it to them
MATCH (statement:Statement {predicate: 'IDENTIFIED_BY', retracted: false})
WHERE statement.value STARTS WITH 'cow:'
MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {withdrawn: false})-[:CITES]->(document:Document)
WHERE evidence.firstLine IS NOT NULL
MATCH (statement)-[:HAS_SUBJECT]->(state:Entity)
WITH document, evidence.firstLine AS line, statement, state
ORDER BY coalesce(statement.sinceMin, statement.sinceMax)
WITH document, line, collect([state.id, statement]) AS parts
UNWIND range(1, size(parts) - 1) AS next
WITH parts[next - 1] AS before, parts[next] AS after
WITH
  before[1].value AS code,
  [before[0], after[0]] AS states,
  before[1].untilMax + duration('P1D') AS since,
  after[1].sinceMin - duration('P1D') AS until,
  [before[1].id, after[1].id] AS statements
WHERE since <= until
RETURN substring(code, 4) AS code, states, toString(since) AS since, toString(until) AS until, statements
UNION ALL
MATCH (a:Entity)-[one:IDENTIFIED_BY]->(identifier:Identifier {scheme: 'cow'})<-[other:IDENTIFIED_BY]-(b:Entity)
WHERE a.id < b.id
WITH
  identifier.value AS code,
  [a.id, b.id] AS states,
  [
    coalesce(one.sinceMin, one.sinceMax, date('0001-01-01')),
    coalesce(other.sinceMin, other.sinceMax, date('0001-01-01'))
  ] AS beginnings,
  [coalesce(one.untilMax, date('9999-12-31')), coalesce(other.untilMax, date('9999-12-31'))] AS ends,
  one.statements + other.statements AS statements
WITH code, states, statements, reduce(x = beginnings[0], y IN beginnings | CASE WHEN y > x THEN y ELSE x END) AS since,
  reduce(x = ends[0], y IN ends | CASE WHEN y < x THEN y ELSE x END) AS until
WHERE since <= until
RETURN code, states, toString(since) AS since, toString(until) AS until, statements
