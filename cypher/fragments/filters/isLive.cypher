// Whether a statement is one of those that are asked for, and isn't retracted.
//
// @of    statement
// @param predicates LIST<STRING> the predicates
// @param modalities LIST<STRING> the modalities; null: all, and what nobody supports
// @param ranks      LIST<STRING> the ranks
statement.predicate IN $predicates
AND ($modalities IS NULL OR statement.modality IN $modalities)
AND statement.rank IN $ranks
AND NOT statement.retracted
