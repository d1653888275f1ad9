// Removes names that no statement gives any more.
//
// @param ids LIST<STRING>
UNWIND $ids AS id
MATCH (name:Name {id: id})
DETACH DELETE name
