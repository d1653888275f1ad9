// The number of the graph's layout, null before there were numbers, and whether there is anything laid out.
//
// @returns layout INTEGER
// @returns empty  BOOLEAN
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN graph.layout AS layout, NOT EXISTS { (:Entity|Statement|Load) } AS empty
