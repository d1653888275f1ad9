// What deriving needs to know of the statements of some predicates about an entity, as maps.
//
// @of    entity, predicates
// @param most INTEGER most statements of an entity
COLLECT {
  /*include recordedOf(entity, predicates)*/
  LIMIT $most
  RETURN {
    id: statement.id,
    predicate: statement.predicate,
    ends: /*include endsOf(statement)*/,
    concerns: CASE WHEN statement.predicate IN key.utterances THEN /*include concernsOf(statement)*/ ELSE [] END,
    value: statement.value,
    language: statement.language,
    role: statement.role,
    key: statement.key,
    meaning: statement.meaning,
    obligations: coalesce(statement.obligations, []),
    quantity: /*include quantity(statement)*/,
    /*include boundsMap(statement)*/,
    ranks: /*include ranksOf(statement)*/,
    support: /*include supportOf(statement)*/
  }
}
