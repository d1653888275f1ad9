// The record and the view have no type of relationship in common: those of the view have statements, those of the record don't.
//
// @returns type STRING
MATCH ()-[r]->()
WITH DISTINCT type(r) AS type, r.statements IS NULL AS ofRecord
WITH type, count(*) AS layers
WHERE layers > 1
RETURN type
