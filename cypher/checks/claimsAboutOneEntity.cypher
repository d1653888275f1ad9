// A claim has two different entities, not one entity and another that was merged into it: otherwise the claim or the merge is wrong.
//
// @returns statement STRING
// @returns entity    STRING
MATCH (:Merged)<-[:HAS_SUBJECT|HAS_OBJECT]-(statement:Statement {retracted: false})
WITH DISTINCT statement, split(statement.group, '|') AS parts
WHERE parts[1] = parts[2]
RETURN statement.id AS statement, parts[1] AS entity
ORDER BY entity, statement
