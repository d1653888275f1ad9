// Which documents are cited without line numbers, so that a quotation can't be checked automatically?
//
// @returns document  STRING
// @returns pieces    INTEGER pieces of evidence
// @returns without   INTEGER of them without a line
// @returns places    LIST<STRING> the places that are given instead, at most ten
// @example {}
MATCH (document:Document)<-[:CITES]-(evidence:Evidence {withdrawn: false})
WITH document, count(evidence) AS pieces, [one IN collect(evidence) WHERE one.firstLine IS NULL] AS without
WHERE size(without) > 0
RETURN
  document.id AS document,
  pieces,
  size(without) AS without,
  COLLECT { UNWIND without AS one RETURN DISTINCT one.place ORDER BY one.place LIMIT 10 } AS places
ORDER BY without DESC, document
