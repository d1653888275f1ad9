// Whether an obligation is one of those that are asked for, and was in force on the day.
//
// @of    r
// @param obligations LIST<STRING> at least one of them on each side
r.obligation IN $obligations
AND /*include inForce(r)*/
