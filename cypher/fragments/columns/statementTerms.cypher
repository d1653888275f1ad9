// What a statement says, without what it is linked to. Its words are those of the statement itself, or of a revision that has former ones.
//
// @of      statement, words
// @columns id, predicate, value, language, role, meaning, obligations, quantity, key, content, condition, rank, reason, modality, retracted, sources, bounds, vouchedMin, vouchedMax
statement.id,
statement.predicate,
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
toString(statement.vouchedMax)
