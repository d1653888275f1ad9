// The present relationships to identifiers, for groups of statements.
//
// @param   rows        LIST<MAP> {group, subject, scheme, value}
// @returns group       STRING
// @returns identifier  MAP
UNWIND $rows AS row
MATCH (entity:Entity {id: row.subject})-[relationship:IDENTIFIED_BY]->(identifier:Identifier {scheme: row.scheme, value: row.value})
RETURN
  row.group AS group,
  /*include identifierRow*/ AS identifier
