// The live statements of groups, as deriving needs them.
//
// @param   groups     LIST<STRING>
// @pieces groups
// @returns group      STRING
// @returns testimonies LIST<MAP> {id, rank, meaning, obligations, quantity, modality, sinceMin, sinceMax, untilMin, untilMax, vouchedMin, vouchedMax}
UNWIND $groups AS group
MATCH (statement:Statement {group: group})
WHERE NOT statement.retracted AND statement.modality IN ['ASSERTED', 'PLANNED']
RETURN
  group,
  collect({
    id: statement.id,
    rank: statement.rank,
    meaning: statement.meaning,
    obligations: coalesce(statement.obligations, []),
    quantity: /*include quantity(statement)*/,
    modality: statement.modality,
    /*include boundsMap(statement)*/,
    vouchedMin: toString(statement.vouchedMin),
    vouchedMax: toString(statement.vouchedMax)
  }) AS testimonies
