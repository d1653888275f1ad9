// The statements that sources support in more than one modality.
//
// @returns id STRING
MATCH (statement:Statement)-[:HAS_EVIDENCE]->(evidence:Evidence {withdrawn: false, stance: 'SUPPORTS'})
WITH statement, count(DISTINCT evidence.modality) AS modalities
WHERE modalities > 1
RETURN statement.id AS id
