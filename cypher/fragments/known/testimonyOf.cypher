// What a statement says and who supports it, from its value on, in the order of `FactRow`.
//
// @of statement
statement.value,
statement.language,
statement.role,
statement.key,
statement.meaning,
coalesce(statement.obligations, []),
/*include quantity(statement)*/,
/*include bounds(statement)*/,
/*include ranksOf(statement)*/,
/*include supportOf(statement)*/
