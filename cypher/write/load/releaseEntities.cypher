// Entities that a file declared and no longer does are nobody's: whoever declares them next may rename them.
//
// @param load STRING
// @param kept LIST<STRING> ids of what the file declares now
MATCH (entity:Entity {declaredBy: $load})
WHERE NOT entity.id IN $kept
REMOVE entity.declaredBy
