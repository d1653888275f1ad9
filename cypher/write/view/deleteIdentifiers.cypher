// Unties identifiers that no statement gives any more, and removes those that nothing is tied to.
//
// @param rows LIST<MAP> {id, subject, scheme, value}
UNWIND $rows AS row
MATCH (identifier:Identifier {scheme: row.scheme, value: row.value})
OPTIONAL MATCH (:Entity {id: row.subject})-[tie:IDENTIFIED_BY {id: row.id}]->(identifier)
DELETE tie
WITH DISTINCT identifier
WHERE NOT EXISTS { ()-[:IDENTIFIED_BY]->(identifier) }
DELETE identifier
