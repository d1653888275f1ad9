// What is shown of a statement. Its words are those of the statement itself, or of a revision that has former ones.
//
// @of      statement, words
// @columns id, predicate, subject, object, value, language, role, meaning, obligations, quantity, key, content, condition, rank, reason, modality, retracted, sources, bounds, vouchedMin, vouchedMax, concerns, refersTo
statement.id,
statement.predicate,
COLLECT { MATCH (statement)-[:HAS_SUBJECT]->(subject:Entity) RETURN subject.id }[0],
COLLECT { MATCH (statement)-[:HAS_OBJECT]->(object:Entity) RETURN object.id }[0],
statement.value,
statement.language,
statement.role,
statement.meaning,
coalesce(statement.obligations, []),
/*include quantity(statement)*/,
statement.key,
words.content,
words.condition,
statement.rank,
statement.reason,
statement.modality,
statement.retracted,
statement.sources,
/*include bounds(statement)*/,
toString(statement.vouchedMin),
toString(statement.vouchedMax),
/*include concerns(statement)*/,
/*include refersTo(statement)*/
