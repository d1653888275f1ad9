// The ties to identifiers that stand for groups of statements now.
//
// @param   rows        LIST<MAP> {group, subject, scheme, value}
// @returns group       STRING
// @returns identifier  MAP
UNWIND $rows AS row
MATCH (entity:Entity {id: row.subject})-[tie:IDENTIFIED_BY]->(identifier:Identifier {scheme: row.scheme, value: row.value})
RETURN
  row.group AS group,
  /*include identifierRow*/ AS identifier
