// The days of a row, as properties.
sinceMin: date(row.sinceMin),
sinceMax: date(row.sinceMax),
untilMin: date(row.untilMin),
untilMax: date(row.untilMax)
