// The statements that each document supports and no other does; at most so many each.
//
// @param   keys       LIST<MAP>    {key, id, after} of each document asked about; after: the position behind which to begin, or null
// @param   limit      INTEGER      most a document
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [id, predicate, subject, object, value, language, role, meaning, obligations, key, content, condition, rank, reason, modality, retracted, sources, sinceMin, sinceMax, untilMin, untilMax, vouchedMin, vouchedMax, concerns, refersTo, position]
// @order   ID         statement.id
// @example {keys: [{key: 0, id: 'document/nato-2021-02-04-news', after: null}], limit: 25}
UNWIND $keys AS key
MATCH (document:Entity:Document {id: key.id})
CALL (key, document) {
  MATCH (document)<-[:CITES]-(:Evidence {withdrawn: false, stance: 'SUPPORTS'})<-[:HAS_EVIDENCE]-(statement:Statement {sources: 1})
  // Another may support it in a weaker mood, which isn't counted.
  WHERE
    NOT EXISTS {
      (statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false, stance: 'SUPPORTS'})-[:CITES]->(other:Document)
      WHERE other <> document
    }
  WITH DISTINCT statement
  WITH statement, [/*order*/ statement.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH statement, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([
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
    }[0],
    position
  ]) AS rows
}
RETURN key.key AS key, rows
