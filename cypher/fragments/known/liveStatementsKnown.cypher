// All statements that were live at the moment `key.known`, of those that are asked for.
//
// @param predicates LIST<STRING> the predicates
MATCH (statement:Statement)
WHERE statement.predicate IN $predicates
/*include revisionsThen*/
/*include stateThen*/
WHERE
  /*include wasLive*/
