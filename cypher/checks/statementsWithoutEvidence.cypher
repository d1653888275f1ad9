// Every statement that isn't retracted has evidence that isn't withdrawn, and no other has.
//
// @returns statement STRING
MATCH (statement:Statement)
WHERE statement.retracted = EXISTS { (statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false}) }
RETURN statement.id AS statement
