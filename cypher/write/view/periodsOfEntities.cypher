// The periods that entities have now.
//
// @param   ids    LIST<STRING>
// @returns period MAP
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:LASTED]->(period:Period)
RETURN /*include periodRow*/ AS period
