// Gives something the days of a row.
//
// @of r
r.sinceMin = date(row.sinceMin),
r.sinceMax = date(row.sinceMax),
r.untilMin = date(row.untilMin),
r.untilMax = date(row.untilMax)
