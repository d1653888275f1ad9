// The statements of some predicates that aren't retracted, with an entity as subject or object, or concerning it, or what was merged into it.
//
// @of entity, predicates
MATCH (entity)<-[:MERGED_INTO*0..]-(:Entity)<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(statement:Statement)
WHERE statement.predicate IN predicates AND NOT statement.retracted
WITH DISTINCT key, statement
