// What deriving needs to know of the statements of some predicates about an entity, each as a list: there may be thousands, and names of fields
// would take as long to read as what is in them.
//
// @of    entity, predicates
// @param most INTEGER most statements of an entity
COLLECT {
  /*include recordedOf(entity, predicates)*/
  WITH key, statement
  WHERE
    /*include mayCount(statement)*/
  LIMIT $most
  RETURN [
    statement.id,
    statement.predicate,
    /*include endsOf(statement)*/,
    CASE WHEN statement.predicate IN key.utterances THEN /*include concernsOf(statement)*/ ELSE [] END,
    /*include testimonyOf(statement)*/
  ]
}
