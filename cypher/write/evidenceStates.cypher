// The state of those pieces of evidence that are recorded already.
//
// @param   ids        LIST<STRING>
// @param   load       STRING
// @returns id         STRING
// @returns withdrawn  BOOLEAN
// @returns brought    BOOLEAN whether this load brings it already
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
RETURN
  evidence.id AS id,
  evidence.withdrawn AS withdrawn,
  EXISTS { (evidence)-[:BROUGHT_BY]->(:Load {id: $load}) } AS brought
