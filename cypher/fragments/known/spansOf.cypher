// The statements that say when an entity itself was there, as `factsOf` lists them. They have no other end, which makes the statement
// much quicker to plan.
//
// @of    entity
// @param spans LIST<STRING> their predicates
// @param most  INTEGER      most statements of an entity
COLLECT {
  /*include recordedOf(entity, $spans)*/
  WITH key, statement
  LIMIT $most
  RETURN [
    statement.id,
    statement.predicate,
    [entity.id, null],
    [],
    /*include testimonyOf(statement)*/
  ]
}
