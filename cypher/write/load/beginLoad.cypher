// The node to which everything that a file brings is tied.
//
// @param id STRING
MERGE (:Load {id: $id})
