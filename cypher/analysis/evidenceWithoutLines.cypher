// Of which documents does evidence give no line, so that nobody can check it against the text's words?
//
// @returns document  STRING
// @returns pieces    INTEGER pieces of evidence
// @returns without   INTEGER of them without a line
// @returns places    LIST<STRING> where they say that it stands instead, at most ten
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
