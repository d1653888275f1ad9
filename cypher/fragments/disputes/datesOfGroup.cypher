// Between which days the statements of a group say that something began and ended.
//
// @of vouchedMin, vouchedMax
min(statement.sinceMax) AS begun,
min(CASE WHEN vouchedMin < statement.sinceMin THEN statement.sinceMin ELSE vouchedMin END) AS vouchedBegun,
max(statement.sinceMin) AS lastToBegin,
min(statement.untilMax) AS firstToEnd,
max(statement.untilMin) AS lasting,
max(CASE WHEN vouchedMax > statement.untilMax THEN statement.untilMax ELSE vouchedMax END) AS vouchedLasting
