// Whether a thing is one of those that are asked for.
//
// @of    entity
// @param ids          LIST<STRING> the ids of the things that are meant; null: all
// @param nameContains STRING       what their names contain, without case and diacritics; null: anything
/*include isOfKinds(entity)*/
AND ($ids IS NULL OR entity.id IN $ids)
AND ($nameContains IS NULL OR entity.sortName CONTAINS $nameContains)
