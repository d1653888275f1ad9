// The scope of a statement: the entity of which there can be one such statement at a time or, unless its predicate is exclusive, its group.
//
// @of    statement
// @param bySubject LIST<STRING> the predicates that are exclusive by their subject
// @param byObject  LIST<STRING> the predicates that are exclusive by their object
WITH *, split(statement.group, '|') AS parts
WITH
  *,
  CASE
    WHEN statement.predicate IN $byObject THEN parts[2]
    WHEN statement.predicate IN $bySubject THEN parts[1]
    ELSE statement.group
  END AS scope
