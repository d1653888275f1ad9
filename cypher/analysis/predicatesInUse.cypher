// Which predicates does the record use, in how many statements and from how many documents?
//
// @returns predicate  STRING
// @returns statements INTEGER
// @returns preferred  INTEGER
// @returns deprecated INTEGER
// @returns planned    INTEGER
// @returns documents  INTEGER
// @example {}
MATCH (statement:Statement {retracted: false})
OPTIONAL MATCH (statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false})-[:CITES]->(document)
RETURN
  statement.predicate AS predicate,
  count(DISTINCT statement) AS statements,
  count(DISTINCT CASE statement.rank WHEN 'PREFERRED' THEN statement END) AS preferred,
  count(DISTINCT CASE statement.rank WHEN 'DEPRECATED' THEN statement END) AS deprecated,
  count(DISTINCT CASE statement.modality WHEN 'PLANNED' THEN statement END) AS planned,
  count(DISTINCT document) AS documents
ORDER BY statements DESC, predicate
