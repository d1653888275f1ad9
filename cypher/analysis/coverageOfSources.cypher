// Which period does each source of memberships and parties cover, and with how many statements?
// A source says nothing about later days: what still lasted on its last day is neither certain nor over after it.
//
// @returns source      STRING  the document's id
// @returns name        STRING
// @returns from        DATE    the first day that it covers; of a table by year, of its first year
// @returns until       DATE    the last day that it covers or vouches for; of a table by year, of its last year
// @returns statements  INTEGER that it is evidence for
// @returns obligations INTEGER of them with obligations
// @example {}
MATCH (document:Document)<-[:CITES]-(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement {retracted: false})
WHERE statement.predicate IN ['MEMBER_OF', 'PARTY_TO']
OPTIONAL MATCH (evidence)-[:BROUGHT_BY]->(load:Load)
UNWIND [statement.untilMin, evidence.vouchedOn] AS day
WITH
  document,
  min(coalesce(statement.sinceMin, statement.sinceMax, evidence.vouchedOn)) AS first,
  max(day) AS last,
  min(load.firstYear) AS firstYear,
  max(load.lastYear) AS lastYear,
  count(DISTINCT statement) AS statements,
  count(DISTINCT CASE WHEN statement.obligations IS NOT NULL THEN statement END) AS obligations
RETURN
  document.id AS source,
  document.name AS name,
  coalesce(date(firstYear + '-01-01'), first) AS from,
  coalesce(date(lastYear + '-12-31'), last) AS until,
  statements,
  obligations
ORDER BY statements DESC, source
