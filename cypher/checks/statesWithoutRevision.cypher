// The rank of a statement, and whether it is retracted, follow from its revisions.
//
// @returns statement STRING
MATCH (statement:Statement)
WITH
  statement,
  COLLECT {
    MATCH (statement)-[:HAS_REVISION]->(revision:Revision)
    WHERE revision.kind IN ['RECORDED', 'RETRACTED']
    RETURN revision.kind ORDER BY revision.number DESC LIMIT 1
  }[0] AS state,
  COLLECT {
    MATCH (statement)-[:HAS_REVISION]->(revision:Revision {kind: 'RANKED'})
    RETURN revision.rank ORDER BY revision.number DESC LIMIT 1
  }[0] AS rank
WHERE statement.retracted <> coalesce(state = 'RETRACTED', false) OR statement.rank <> coalesce(rank, 'NORMAL')
RETURN statement.id AS statement
