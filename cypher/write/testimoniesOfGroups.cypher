// The live statements of groups, as deriving needs them.
//
// @param   groups     LIST<STRING>
// @returns group      STRING
// @returns predicate  STRING
// @returns subject    STRING
// @returns object     STRING
// @returns value      STRING
// @returns language   STRING
// @returns role       STRING
// @returns testimonies LIST<MAP> {id, rank, meaning, obligations, modality, sinceMin, sinceMax, untilMin, untilMax, vouchedMin, vouchedMax}
UNWIND $groups AS group
MATCH (statement:Statement {group: group})
WHERE NOT statement.retracted AND statement.modality IN ['ASSERTED', 'PLANNED']
MATCH (statement)-[:HAS_SUBJECT]->(subject:Entity)
OPTIONAL MATCH (statement)-[:HAS_OBJECT]->(object:Entity)
RETURN
  group,
  statement.predicate AS predicate,
  subject.id AS subject,
  object.id AS object,
  statement.value AS value,
  statement.language AS language,
  statement.role AS role,
  collect({
    id: statement.id,
    rank: statement.rank,
    meaning: statement.meaning,
    obligations: coalesce(statement.obligations, []),
    modality: statement.modality,
    sinceMin: toString(statement.sinceMin),
    sinceMax: toString(statement.sinceMax),
    untilMin: toString(statement.untilMin),
    untilMax: toString(statement.untilMax),
    vouchedMin: toString(statement.vouchedMin),
    vouchedMax: toString(statement.vouchedMax)
  }) AS testimonies
