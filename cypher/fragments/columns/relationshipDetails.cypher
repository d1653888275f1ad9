// What is shown of a relationship beside what it joins, and on whose word.
//
// @of      r
// @columns role, meaning, obligations, bounds
r.role,
r.meaning,
coalesce(r.obligations, []),
/*include bounds(r)*/
