// Which loads gave a statement its rank, the last one last; null is a person.
//
// @of statement
CASE WHEN statement.rank = 'NORMAL' THEN [] ELSE [{rank: statement.rank, load: statement.rankedBy}] END
