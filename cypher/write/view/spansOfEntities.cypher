// The bounds in time that entities have now.
//
// @param   ids   LIST<STRING>
// @returns span  MAP
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN /*include spanRow*/ AS span
