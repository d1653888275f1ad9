// Every statement has the revision that recorded it.
//
// @returns statement STRING
MATCH (statement:Statement)
WHERE NOT EXISTS { (statement)-[:HAS_REVISION]->(:Revision {kind: 'RECORDED'}) }
RETURN statement.id AS statement
