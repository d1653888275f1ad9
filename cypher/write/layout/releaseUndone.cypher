// What imports declared that are undone is nobody's.
//
// @returns released INTEGER how many entities
MATCH (load:Load {sha256: 'undone'})
MATCH (entity:Entity {declaredBy: load.id})
REMOVE entity.declaredBy
RETURN count(entity) AS released
