// The state of those pieces of evidence that are recorded already.
//
// @param   ids        LIST<STRING>
// @pieces ids
// @returns id         STRING
// @returns withdrawn  BOOLEAN
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
RETURN evidence.id AS id, evidence.withdrawn AS withdrawn
