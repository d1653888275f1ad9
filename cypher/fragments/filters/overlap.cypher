// Whether two entities can have been in force at a common time.
//
// @of one, other
coalesce(one.sinceMin <= other.untilMax, true) AND coalesce(other.sinceMin <= one.untilMax, true)
