// Whether an entity is one of those that are asked for.
//
// @of    entity
// @param ids          LIST<STRING> the ids of the entities that are meant; null: all
// @param nameContains STRING       what one of their names contains, without case and diacritics; null: anything
// @param within       STRING       the id of the place that they lie within, directly or within another; null: any
true
/*if filter*/
AND /*include isOfKinds(entity)*/
AND ($ids IS NULL OR entity.id IN $ids)
AND (
  $nameContains IS NULL
  OR entity.sortName CONTAINS $nameContains
  OR EXISTS {
    MATCH (entity)-[:NAMED]->(called:Name)
    WHERE called.sortName CONTAINS $nameContains
  }
)
AND ($within IS NULL OR EXISTS { (entity)-[:WITHIN*1..4]->(:Entity {id: $within}) })
/*end*/
