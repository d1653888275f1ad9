// Whether a statement was one of those that are asked for, and wasn't retracted, by its `state`, `rank` and `moods` of then.
//
// @param modalities LIST<STRING> the modalities; null: all, and what nobody supports
// @param ranks      LIST<STRING> the ranks
// @param strength   LIST<STRING> the modalities, the strongest first: it counts
state = 'RECORDED'
AND coalesce(rank, 'NORMAL') IN $ranks
AND ($modalities IS NULL OR [mood IN $strength WHERE mood IN moods][0] IN $modalities)
