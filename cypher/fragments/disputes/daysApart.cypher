// The groups of each scope, and by how many days the dates of a fact in it can differ at most.
//
// Two periods of beginnings have no day in common only if the latest begins after the first to end has ended.
WITH
  key,
  scope,
  statements,
  reduce(
    most = 0,
    days IN [
      duration.inDays(begun, lastToBegin).days,
      duration.inDays(vouchedBegun, lastToBegin).days,
      duration.inDays(firstToEnd, lasting).days,
      duration.inDays(firstToEnd, vouchedLasting).days
    ] |
    CASE WHEN days > most THEN days ELSE most END
  ) AS difference
WITH key, scope, collect(statements) AS groups, max(difference) AS days
