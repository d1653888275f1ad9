// The properties of a node or a relationship: of each its name, its type, and its text or texts.
//
// @of node
[key IN keys(node) | [
  key,
  valueType(node[key]),
  CASE WHEN node[key] IS TYPED LIST<ANY> THEN [item IN node[key] | toString(item)] ELSE toString(node[key]) END
]]
