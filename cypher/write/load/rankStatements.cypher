// Gives statements a rank, with the reason.
//
// @param load STRING the file that gives it; null: a person, by hand
// @param rows LIST<MAP> {id, rank, reason}
// @pieces rows
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET
  statement.rank = row.rank,
  statement.reason = row.reason,
  statement.rankedBy = CASE row.rank WHEN 'NORMAL' THEN null ELSE $load END,
  statement.rankedByHand = CASE WHEN $load IS NULL THEN true END
