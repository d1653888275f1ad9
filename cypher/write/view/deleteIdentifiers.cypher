// Removes relationships to identifiers that no statement gives any more, and identifiers that no entity has.
//
// @param rows LIST<MAP> {id, subject, scheme, value}
UNWIND $rows AS row
MATCH (identifier:Identifier {scheme: row.scheme, value: row.value})
OPTIONAL MATCH (:Entity {id: row.subject})-[relationship:IDENTIFIED_BY {id: row.id}]->(identifier)
DELETE relationship
WITH DISTINCT identifier
WHERE NOT EXISTS { ()-[:IDENTIFIED_BY]->(identifier) }
DELETE identifier
