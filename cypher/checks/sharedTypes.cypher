// The record and the view share no type of relationship: what has statements joins two things, what has none is the record's.
//
// @returns type STRING
MATCH ()-[r]->()
WITH DISTINCT type(r) AS type, r.statements IS NULL AS ofRecord
WITH type, count(*) AS layers
WHERE layers > 1
RETURN type
