// The node to which everything that a file brings is related.
//
// @param id STRING
MERGE (:Load {id: $id})
