// From when until when does each source tell of memberships and parties, and of how many?
// After its last day a source says nothing: what it has as going on is certain no longer, and not over either.
//
// @returns source      STRING  the document's id
// @returns name        STRING
// @returns from        DATE    the first day that it tells of
// @returns until       DATE    the last day that it tells of, or for which it vouches
// @returns statements  INTEGER of which it is evidence
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
