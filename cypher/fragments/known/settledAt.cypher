// The moment, in whole milliseconds, behind which everything is written that isn't in the record yet; null if nothing is.
//
// @of written
CASE
  WHEN written IS NOT NULL THEN datetime.truncate('millisecond', written) + duration({milliseconds: 1})
END
