// Takes the one lock that every write holds to its end, so that two loads at once run one after the other.
//
// @returns graph STRING
MERGE (graph:Graph {id: 'graph'})
SET graph.locked = true
REMOVE graph.locked
RETURN graph.id AS graph
