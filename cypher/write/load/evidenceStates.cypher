// The state of those pieces of evidence that are recorded already.
//
// @param   ids        LIST<STRING>
// @parts ids
// @returns id         STRING
// @returns withdrawn  BOOLEAN
// @returns content    STRING
// @returns condition  STRING
// @returns note       STRING
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
RETURN
  evidence.id AS id,
  evidence.withdrawn AS withdrawn,
  evidence.content AS content,
  evidence.condition AS condition,
  evidence.note AS note
