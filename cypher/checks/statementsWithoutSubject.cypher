// Every statement has exactly one subject.
//
// @returns statement STRING
MATCH (statement:Statement)
WHERE COUNT { (statement)-[:HAS_SUBJECT]->(:Entity) } <> 1
RETURN statement.id AS statement
