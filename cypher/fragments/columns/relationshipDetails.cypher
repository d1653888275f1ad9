// The columns of a relationship other than its ends and its statements.
//
// @of      r
// @columns role, meaning, obligations, bounds
r.role,
r.meaning,
coalesce(r.obligations, []),
/*include bounds(r)*/
