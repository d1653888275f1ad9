// No entity with statements has a name with traces of a wrong encoding; importing its table again renames it.
//
// @returns entity STRING
MATCH (entity:Entity)
WHERE
  entity.name =~ '(?s).*[\u0080-\u009F\uFFFD].*'
  AND EXISTS { (entity)<-[:HAS_SUBJECT|HAS_OBJECT]-(:Statement {retracted: false}) }
RETURN entity.id AS entity
