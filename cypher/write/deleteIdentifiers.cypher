// Unties identifiers that no statement gives any more, and removes those that nothing is tied to.
//
// @param rows LIST<MAP> {id, subject, scheme, value}
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[tie:IDENTIFIED_BY {id: row.id}]->(identifier:Identifier {scheme: row.scheme, value: row.value})
DELETE tie
WITH DISTINCT identifier
WHERE NOT EXISTS { ()-[:IDENTIFIED_BY]->(identifier) }
DELETE identifier
