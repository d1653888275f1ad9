// Whether an entity is of one of the kinds that are asked for.
//
// @of    entity
// @param kinds LIST<STRING> the labels of the entities that are meant; null: all
($kinds IS NULL OR any(label IN labels(entity) WHERE label IN $kinds))
