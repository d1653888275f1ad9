// Between which days something began and ended, as texts in a map.
//
// @of r
sinceMin: toString(r.sinceMin),
sinceMax: toString(r.sinceMax),
untilMin: toString(r.untilMin),
untilMax: toString(r.untilMax)
