// A statement as one document supports it, with the days between which the document vouches for it.
//
// @of      statement
// @columns id, group, rank, meaning, obligations, quantity, bounds, vouchedMin, vouchedMax
statement.id,
statement.group,
statement.rank,
statement.meaning,
coalesce(statement.obligations, []),
/*include quantity(statement)*/,
/*include bounds(statement)*/,
toString(vouchedMin),
toString(vouchedMax)
