// Which period does each source of memberships and parties cover, and with how many statements?
// A source says nothing about later days: what still lasted on its last day is neither certain nor over after it.
//
// @returns source      STRING  the document's id
// @returns name        STRING
// @returns from        DATE    the first day that it covers
// @returns until       DATE    the last day that it covers or vouches for
// @returns statements  INTEGER that it is evidence for
// @returns obligations INTEGER of them with obligations
// @example {}
MATCH (document:Document)<-[:CITES]-(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement {retracted: false})
WHERE statement.predicate IN ['MEMBER_OF', 'PARTY_TO']
UNWIND [statement.untilMin, evidence.vouchedOn] AS day
RETURN
  document.id AS source,
  document.name AS name,
  min(coalesce(statement.sinceMin, statement.sinceMax, evidence.vouchedOn)) AS from,
  max(day) AS until,
  count(DISTINCT statement) AS statements,
  count(DISTINCT CASE WHEN statement.obligations IS NOT NULL THEN statement END) AS obligations
ORDER BY statements DESC, source
