// No beginning is after its end, and no earliest day after its latest.
//
// @returns statement STRING
MATCH (statement:Statement {retracted: false})
WHERE
  statement.sinceMin > statement.sinceMax
  OR statement.untilMin > statement.untilMax
  OR statement.sinceMin > statement.untilMax
RETURN statement.id AS statement
