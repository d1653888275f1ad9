// Whether something may have been in force on the day, or certainly was.
//
// @of    r
// @param certain BOOLEAN with a day, leave out what only may have been in force
coalesce(r.sinceMin <= day, true)
AND coalesce(day <= r.untilMax, true)
AND (NOT $certain OR coalesce(r.sinceMax <= day AND day <= r.untilMin, false))
