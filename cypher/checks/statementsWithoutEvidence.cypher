// A statement is retracted if, and only if, that was done by hand or all its evidence is withdrawn.
//
// @returns statement STRING
MATCH (statement:Statement)
WHERE
  statement.retracted <> (
    coalesce(statement.retractedByHand, false)
    OR NOT EXISTS { (statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false}) }
  )
RETURN statement.id AS statement
