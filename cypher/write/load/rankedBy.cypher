// The statements that a file ranked when it was loaded before; read while its evidence for them is still its own.
//
// @param   load STRING
// @returns id   STRING
// @returns rank STRING
MATCH (:Load {id: $load})<-[:BROUGHT_BY]-(:Evidence)<-[:HAS_EVIDENCE]-(statement:Statement {rankedBy: $load})
RETURN DISTINCT statement.id AS id, statement.rank AS rank
