// What has changed in the record since a moment?
//
// @param   moment    DATETIME
// @param   first     INTEGER? the maximum number of rows, the latest first; 100 if omitted
// @returns at        DATETIME
// @returns kind      STRING   RECORDED, EVIDENCE_ADDED, EVIDENCE_WITHDRAWN, RANKED or RETRACTED
// @returns subject   STRING
// @returns predicate STRING
// @returns object    STRING   the id of an entity, or a value
// @returns load      STRING   the file that brought the change
// @returns reason    STRING
// @returns statement STRING
// @example {moment: datetime('2020-01-01T00:00:00Z'), first: 10}
MATCH (revision:Revision)<-[:HAS_REVISION]-(statement:Statement)
WHERE revision.at >= $moment
WITH revision, statement
ORDER BY revision.at DESC, revision.id
LIMIT toInteger(coalesce($first, 100))
MATCH (statement)-[:HAS_SUBJECT]->(subject)
OPTIONAL MATCH (statement)-[:HAS_OBJECT]->(object)
RETURN
  revision.at AS at,
  revision.kind AS kind,
  subject.id AS subject,
  statement.predicate AS predicate,
  coalesce(object.id, statement.value) AS object,
  revision.load AS load,
  revision.reason AS reason,
  statement.id AS statement
ORDER BY at DESC, revision.id
