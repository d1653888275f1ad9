// No thing of which something is told has a name that holds signs of a broken text; its table, imported again, names it anew.
//
// @returns entity STRING
MATCH (entity:Entity)
WHERE
  entity.name =~ '(?s).*[\u0080-\u009F\uFFFD].*'
  AND EXISTS { (entity)<-[:HAS_SUBJECT|HAS_OBJECT]-(:Statement {retracted: false}) }
RETURN entity.id AS entity
