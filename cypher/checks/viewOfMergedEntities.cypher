// Nothing in the view belongs to an entity that was merged into another.
//
// @returns entity STRING
MATCH (entity:Merged)
WHERE
  EXISTS { (entity)-[r]-() WHERE r.statements IS NOT NULL }
  OR EXISTS { (entity)-[:NAMED|LASTED]->() }
  OR coalesce(entity.sinceMin, entity.sinceMax, entity.untilMin, entity.untilMax, entity.plannedMin, entity.plannedMax) IS NOT NULL
RETURN entity.id AS entity
