// Which period does each source of memberships and parties cover, and with how many statements?
// Or of what another predicate says. A source says nothing about later days: what still lasted on its last day is neither certain nor over
// after it. What a data set doesn't tell of in its period wasn't so; another source covers only what it speaks of.
//
// @param   predicate   STRING? such as STATIONS_TROOPS_IN; memberships and parties if omitted
// @returns source      STRING  the document's id
// @returns name        STRING
// @returns dataSet     BOOLEAN whether it is a table of a published data set
// @returns from        DATE    the first day that it covers; of a table by year, of its first year
// @returns until       DATE    the last day that it covers or vouches for; of a table by year, of its last year
// @returns statements  INTEGER that it is evidence for
// @returns obligations INTEGER of them with obligations
// @example {predicate: null}
MATCH (statement:Statement {retracted: false})
WHERE statement.predicate IN CASE WHEN $predicate IS NULL THEN ['MEMBER_OF', 'PARTY_TO'] ELSE [$predicate] END
MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})-[:CITES]->(document:Document)
OPTIONAL MATCH (evidence)-[:BROUGHT_BY]->(load:Load)
WHERE load.importer <> 'table'
UNWIND [statement.untilMin, evidence.vouchedOn] AS day
WITH
  document,
  min(coalesce(statement.sinceMin, statement.sinceMax, statement.untilMin, evidence.vouchedOn)) AS first,
  max(day) AS last,
  min(load.firstYear) AS firstYear,
  max(load.lastYear) AS lastYear,
  count(load) > 0 AS dataSet,
  count(DISTINCT statement) AS statements,
  count(DISTINCT CASE WHEN statement.obligations IS NOT NULL THEN statement END) AS obligations
RETURN
  document.id AS source,
  document.name AS name,
  dataSet,
  coalesce(date(firstYear + '-01-01'), first) AS from,
  coalesce(date(lastYear + '-12-31'), last) AS until,
  statements,
  obligations
ORDER BY statements DESC, source
