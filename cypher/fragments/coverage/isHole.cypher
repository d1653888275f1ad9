// Whether a year is one for which there is no answer from a statement: it is neither certain nor ruled out that it held, and not only because
// the day of the year isn't known on which it began or ended.
//
// @of statement, year
coalesce(statement.sinceMin.year <= year, true)
AND coalesce(
  year < coalesce(
    CASE WHEN statement.vouchedMin < statement.sinceMax THEN statement.vouchedMin END,
    statement.sinceMax,
    statement.vouchedMin,
    statement.untilMin
  ).year,
  true
)
OR coalesce(
  coalesce(
    CASE WHEN statement.vouchedMax > statement.untilMin THEN statement.vouchedMax END,
    statement.untilMin,
    statement.vouchedMax,
    statement.sinceMax
  ).year < year,
  true
)
AND coalesce(year <= statement.untilMax.year, true)
