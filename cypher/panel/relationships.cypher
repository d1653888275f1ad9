// Which states belonged to which alliances and organisations by all sources together, and what they owed, as the view has it.
//
// @returns state       STRING
// @returns alliance    STRING
// @returns type        STRING MEMBER_OF, PARTY_TO or OBLIGED
// @returns obligation  STRING of OBLIGED; else null
// @returns sinceMin    STRING
// @returns sinceMax    STRING
// @returns untilMin    STRING
// @returns untilMax    STRING
MATCH (state:State)-[relationship:MEMBER_OF|PARTY_TO|OBLIGED]->(alliance:Organization|Treaty)
RETURN
  state.id AS state,
  alliance.id AS alliance,
  type(relationship) AS type,
  relationship.obligation AS obligation,
  toString(relationship.sinceMin) AS sinceMin,
  toString(relationship.sinceMax) AS sinceMax,
  toString(relationship.untilMin) AS untilMin,
  toString(relationship.untilMax) AS untilMax
