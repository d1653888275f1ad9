// Nothing in the view belongs to an entity that was merged into another.
//
// @returns thing STRING
MATCH (thing:Merged)
WHERE
  EXISTS { (thing)-[r]-() WHERE r.statements IS NOT NULL }
  OR EXISTS { (thing)-[:NAMED|LASTED]->() }
  OR coalesce(thing.sinceMin, thing.sinceMax, thing.untilMin, thing.untilMax, thing.plannedMin, thing.plannedMax) IS NOT NULL
RETURN thing.id AS thing
