// Every plain relationship is derived from statements of its modality that aren't retracted.
//
// @returns relationship STRING
MATCH (:Entity)-[r]->(:Entity)
WHERE r.statements IS NOT NULL
WITH r, CASE WHEN coalesce(r.type, type(r)) STARTS WITH 'PLANNED_' THEN 'PLANNED' ELSE 'ASSERTED' END AS modality
WHERE
  size(r.statements) = 0
  OR any(
    id IN r.statements
    WHERE NOT EXISTS { (statement:Statement {id: id}) WHERE NOT statement.retracted AND statement.modality = modality }
  )
RETURN r.id AS relationship
