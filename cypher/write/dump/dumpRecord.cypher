// The record, a row a node in the order of ids, with what leads from it; of what is derived, only under which policies it is kept. Values are texts with
// their types, since no other form has all that the database can hold.
//
// @returns labels     LIST<STRING>
// @returns id         STRING
// @returns properties LIST<LIST<ANY>>  name, type, text or texts of each
// @returns edges      LIST<LIST<ANY>>  type, id of the other node, properties
CALL () {
  MATCH (node:Load) WHERE node.id > '' RETURN node ORDER BY node.id
  UNION ALL
  MATCH (node:Entity) WHERE node.id > '' RETURN node ORDER BY node.id
  UNION ALL
  MATCH (node:Statement) WHERE node.id > '' RETURN node ORDER BY node.id
  UNION ALL
  MATCH (node:Evidence) WHERE node.id > '' RETURN node ORDER BY node.id
  UNION ALL
  MATCH (node:Revision) WHERE node.id > '' RETURN node ORDER BY node.id
  UNION ALL
  MATCH (node:Policy) WHERE node.id > '' RETURN node ORDER BY node.id
}
RETURN
  labels(node) AS labels,
  node.id AS id,
  /*include propertiesAsTexts(node)*/ AS properties,
  COLLECT {
    MATCH (node)-[edge:HAS_SUBJECT|HAS_OBJECT|CONCERNS|CONCERNED|REFERS_TO|REFERRED_TO|HAS_EVIDENCE|CITES|ATTRIBUTED_TO|BROUGHT_BY|HAS_REVISION|MENTIONS|MERGED_INTO|WAS_MERGED_INTO]->(other)
    RETURN [
      type(edge),
      other.id,
      /*include propertiesAsTexts(edge)*/
    ]
  } AS edges
