// Which documents are there, and how many statements does each support, alone and with others?
//
// @returns document   STRING
// @returns publisher  STRING
// @returns published  DATE    the latest day on which it can have been published
// @returns statements INTEGER that it supports
// @returns alone      INTEGER that no other document supports
// @returns mentions   INTEGER entities that it mentions
// @example {}
MATCH (document:Document)
OPTIONAL MATCH (document)<-[:CITES]-(:Evidence {withdrawn: false, stance: 'SUPPORTS'})<-[:HAS_EVIDENCE]-(statement:Statement)
WITH document, collect(DISTINCT statement) AS statements
RETURN
  document.id AS document,
  [(document)-[:PUBLISHED_BY]->(publisher) | publisher.name][0] AS publisher,
  document.sinceMax AS published,
  size(statements) AS statements,
  size([
    one IN statements
    WHERE
      NOT EXISTS {
        (one)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false, stance: 'SUPPORTS'})-[:CITES]->(other:Document)
        WHERE other <> document
      }
  ]) AS alone,
  COUNT { (document)-[:MENTIONS]->() } AS mentions
ORDER BY statements DESC, document
