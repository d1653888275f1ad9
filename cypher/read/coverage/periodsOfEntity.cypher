// The stretches of time in which entities existed: of states, mostly as members of the state system.
//
// @param   keys LIST<MAP>  {key, id} of each entity asked about
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [bounds]
// @example {keys: [{key: 0, id: 'state/belgium'}]}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
RETURN
  key.key AS key,
  COLLECT {
    MATCH (entity)-[:LASTED]->(period:Period)
    RETURN [/*include bounds(period)*/]
  } AS rows
