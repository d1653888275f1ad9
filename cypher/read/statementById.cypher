// Statements by id, retracted ones too.
//
// @param   keys LIST<MAP>  {key, ids} of the statements asked about
// @returns key  INTEGER    the key asked about
// @returns id   STRING     the statement asked about
// @returns rows LIST<LIST> [id, predicate, subject, object, value, language, role, meaning, obligations, key, content, condition, rank, reason, modality, retracted, sources, sinceMin, sinceMax, untilMin, untilMax, vouchedMin, vouchedMax, concerns, refersTo]
// @example {keys: [{key: 0, ids: ['statement/00000000000000000000']}]}
UNWIND $keys AS key
UNWIND key.ids AS id
MATCH (statement:Statement {id: id})
RETURN
  key.key AS key,
  id,
  [[
    statement.id,
    statement.predicate,
    COLLECT { MATCH (statement)-[:HAS_SUBJECT]->(subject:Entity) RETURN subject.id }[0],
    COLLECT { MATCH (statement)-[:HAS_OBJECT]->(object:Entity) RETURN object.id }[0],
    statement.value,
    statement.language,
    statement.role,
    statement.meaning,
    coalesce(statement.obligations, []),
    statement.key,
    statement.content,
    statement.condition,
    statement.rank,
    statement.reason,
    statement.modality,
    statement.retracted,
    statement.sources,
    toString(statement.sinceMin),
    toString(statement.sinceMax),
    toString(statement.untilMin),
    toString(statement.untilMax),
    toString(statement.vouchedMin),
    toString(statement.vouchedMax),
    COLLECT { MATCH (statement)-[:CONCERNS]->(about:Entity) RETURN DISTINCT about.id ORDER BY about.id },
    COLLECT {
      MATCH (statement)-[said:REFERS_TO]->(answered:Statement)
      RETURN answered.id ORDER BY said.load <> statement.recordedBy, said.load
    }[0]
  ]] AS rows
