// A claim that joins two things is about two, and not about one and what was merged into it: either the claim is wrong, or the merge.
//
// @returns statement STRING
// @returns thing     STRING
MATCH (:Merged)<-[:HAS_SUBJECT|HAS_OBJECT]-(statement:Statement {retracted: false})
WITH DISTINCT statement, split(statement.group, '|') AS parts
WHERE parts[1] = parts[2]
RETURN statement.id AS statement, parts[1] AS thing
ORDER BY thing, statement
