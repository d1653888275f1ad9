// Gives what statements answer the file that says it: the one that recorded the statement, which had the say.
//
// @returns said INTEGER how many
MATCH (statement:Statement)-[said:REFERS_TO]->(:Statement)
WHERE said.load IS NULL
SET said.load = statement.recordedBy
RETURN count(said) AS said
