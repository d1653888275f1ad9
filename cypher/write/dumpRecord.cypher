// The record, a row a node in the order of ids, with what leads from it; nothing of the view.
//
// @returns labels     LIST<STRING>
// @returns id         STRING
// @returns properties MAP
// @returns days       LIST<LIST<STRING>>  name and value of each property that is a day
// @returns moments    LIST<LIST<STRING>>  name and value of each property that is a moment
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
}
RETURN
  labels(node) AS labels,
  node.id AS id,
  properties(node) AS properties,
  [key IN keys(node) WHERE node[key] IS TYPED DATE | [key, toString(node[key])]] AS days,
  [key IN keys(node) WHERE node[key] IS TYPED ZONED DATETIME | [key, toString(node[key])]] AS moments,
  COLLECT {
    MATCH (node)-[edge:HAS_SUBJECT|HAS_OBJECT|CONCERNS|REFERS_TO|HAS_EVIDENCE|CITES|ATTRIBUTED_TO|BROUGHT_BY|HAS_REVISION|MENTIONS|MERGED_INTO]->(other)
    RETURN [type(edge), other.id, properties(edge)]
  } AS edges
