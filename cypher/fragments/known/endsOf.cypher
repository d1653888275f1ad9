// The ids of a statement's subject and object, as the entities that stand for them now.
//
// @of statement
[part IN split(statement.group, '|')[1..3] | CASE part WHEN '' THEN null ELSE part END]
