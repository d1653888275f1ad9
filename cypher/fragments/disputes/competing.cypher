// What may compete with `anchor`, itself among it: the statements of its group or, if its predicate is exclusive, of its entity.
//
// @param bySubject LIST<STRING> the predicates that are exclusive by their subject
// @param byObject  LIST<STRING> the predicates that are exclusive by their object
WITH anchor.group AS group, split(anchor.group, '|') AS parts, anchor.predicate AS predicate
WITH DISTINCT
  CASE WHEN NOT predicate IN $bySubject AND NOT predicate IN $byObject THEN group END AS group,
  CASE WHEN predicate IN $byObject THEN parts[2] WHEN predicate IN $bySubject THEN parts[1] END AS entity
CALL (group, entity) {
  WITH group
  WHERE group IS NOT NULL
  MATCH (statement:Statement {group: group})
  USING INDEX statement:Statement(group)
  RETURN statement
  UNION ALL
  WITH entity
  WHERE entity IS NOT NULL
  MATCH (one:Entity {id: entity})<-[:MERGED_INTO*0..]-(:Entity)<-[end:HAS_SUBJECT|HAS_OBJECT]-(statement:Statement)
  USING INDEX one:Entity(id)
  WHERE statement.predicate IN CASE type(end) WHEN 'HAS_SUBJECT' THEN $bySubject ELSE $byObject END
  RETURN statement
}
