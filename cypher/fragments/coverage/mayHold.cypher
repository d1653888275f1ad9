// Whether it isn't ruled out that a statement held on some day of a year; null: of any year.
//
// @of statement, year
coalesce(statement.sinceMin.year <= year, true) AND coalesce(year <= statement.untilMax.year, true)
