// What one document tells in a statement, with the days between which it vouches for it.
//
// @of      told
// @columns id, group, rank, meaning, obligations, bounds, vouchedMin, vouchedMax
told.id,
told.group,
told.rank,
told.meaning,
coalesce(told.obligations, []),
/*include bounds(told)*/,
toString(vouchedMin),
toString(vouchedMax)
