// Removes periods that no statement tells of any more.
//
// @param ids LIST<STRING>
UNWIND $ids AS id
MATCH (period:Period {id: id})
DETACH DELETE period
