// Between which days something began and ended, as texts.
//
// @of      r
// @columns sinceMin, sinceMax, untilMin, untilMax
toString(r.sinceMin),
toString(r.sinceMax),
toString(r.untilMin),
toString(r.untilMax)
