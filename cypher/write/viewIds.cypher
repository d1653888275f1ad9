// Everything that is derived, by id: plain relationships, names and ties to identifiers.
//
// @returns kind    STRING
// @returns id      STRING
// @returns subject STRING
// @returns object  STRING
// @returns scheme  STRING
// @returns value   STRING
CALL () {
  MATCH (subject:Entity)-[r]->(object:Entity)
  WHERE r.id IS NOT NULL
  RETURN 'relationships' AS kind, r.id AS id, subject.id AS subject, object.id AS object, null AS scheme, null AS value
  UNION ALL
  MATCH (subject:Entity)-[:NAMED]->(name:Name)
  RETURN 'names' AS kind, name.id AS id, subject.id AS subject, null AS object, null AS scheme, null AS value
  UNION ALL
  MATCH (subject:Entity)-[tie:IDENTIFIED_BY]->(identifier:Identifier)
  RETURN
    'identifiers' AS kind,
    tie.id AS id,
    subject.id AS subject,
    null AS object,
    identifier.scheme AS scheme,
    identifier.value AS value
}
RETURN kind, id, subject, object, scheme, value
