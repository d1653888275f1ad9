// In which role, and to what, a relationship joins.
//
// @of      r
// @columns role, meaning, obligations
r.role,
r.meaning,
coalesce(r.obligations, [])
