// Notes that a person has retracted a statement, or has taken that back.
//
// @param id        STRING
// @param retracted BOOLEAN
MATCH (statement:Statement {id: $id})
SET statement.retractedByHand = CASE WHEN $retracted THEN true END
