// The ids of the documents that say something of these types.
//
// @param   predicates LIST<STRING>
// @param   obliging   BOOLEAN whether only those count that give obligations
// @returns id         STRING
MATCH (document:Document)
WHERE
  EXISTS {
    MATCH (document)<-[:CITES]-(:Evidence {withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement)
    WHERE
      statement.predicate IN $predicates
      AND NOT statement.retracted
      AND (NOT $obliging OR size(statement.obligations) > 0)
  }
RETURN document.id AS id
