// A statement is retracted if it was by hand, or has no evidence that isn't withdrawn; and for no other reason.
//
// @returns statement STRING
MATCH (statement:Statement)
WHERE
  statement.retracted <> (
    coalesce(statement.retractedByHand, false)
    OR NOT EXISTS { (statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false}) }
  )
RETURN statement.id AS statement
