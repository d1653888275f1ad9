// Gives each piece of evidence the words that its statement showed for all of them, before each had its own.
//
// @returns worded INTEGER how many pieces of evidence
MATCH (statement:Statement)-[:HAS_EVIDENCE]->(evidence:Evidence)
WHERE coalesce(statement.content, statement.condition) IS NOT NULL
SET evidence.content = statement.content, evidence.condition = statement.condition
RETURN count(evidence) AS worded
