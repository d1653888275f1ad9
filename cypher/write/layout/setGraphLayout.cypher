// Notes which layout the graph has.
//
// @param layout INTEGER
MATCH (graph:Graph {id: 'graph'})
SET graph.layout = $layout
