// The ties to identifiers that stand for groups of statements now.
//
// @param   rows        LIST<MAP> {group, subject, scheme, value}
// @returns group       STRING
// @returns identifier  MAP
UNWIND $rows AS row
MATCH (entity:Entity {id: row.subject})-[tie:IDENTIFIED_BY]->(identifier:Identifier {scheme: row.scheme, value: row.value})
RETURN
  row.group AS group,
  {
    id: tie.id,
    subject: entity.id,
    scheme: identifier.scheme,
    value: identifier.value,
    sinceMin: toString(tie.sinceMin),
    sinceMax: toString(tie.sinceMax),
    untilMin: toString(tie.untilMin),
    untilMax: toString(tie.untilMax),
    statements: tie.statements
  } AS identifier
