// The statements that were live at the moment `key.known` with an entity as subject or object, or concerning it, or what had been
// merged into it by then.
//
// @of    entity
// @param predicates LIST<STRING> the predicates
/*include canonicalOf(entity, then, ways)*/
MATCH (then)<-[merged:MERGED_INTO|WAS_MERGED_INTO*0..]-(:Entity)<-[said:HAS_SUBJECT|HAS_OBJECT|CONCERNS|CONCERNED]-(statement:Statement)
WHERE
  all(way IN merged WHERE /*include heldThen(way)*/)
  AND /*include heldThen(said)*/
  AND statement.predicate IN $predicates
WITH DISTINCT key, statement
/*include revisionsThen*/
/*include stateThen*/
WHERE
  /*include wasLive*/
