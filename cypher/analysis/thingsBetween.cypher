// What ties two things together, directly or through one thing in between?
//
// @param   a       STRING the id of anything
// @param   b       STRING the other's
// @param   first   INTEGER? so many at most; 25 if left out
// @returns tieA    STRING the relationship from the first thing
// @returns between STRING the thing in between; empty where they are tied directly
// @returns name    STRING
// @returns tieB    STRING the relationship to the second thing; empty where they are tied directly
// @example {a: 'person/alexander-de-croo', b: 'person/jens-stoltenberg', first: 25}
CALL () {
  MATCH (a:Entity {id: $a})-[tie]-(:Entity {id: $b})
  WHERE tie.statements IS NOT NULL AND type(tie) <> 'OBLIGED'
  RETURN type(tie) AS tieA, null AS between, null AS tieB
  UNION
  MATCH (a:Entity {id: $a})-[one]-(between:Entity)
  WHERE one.statements IS NOT NULL AND NOT type(one) IN ['OBLIGED', 'WITHIN']
  MATCH (between)-[other]-(:Entity {id: $b})
  WHERE other.statements IS NOT NULL AND type(other) <> 'OBLIGED' AND one <> other
  RETURN type(one) AS tieA, between, type(other) AS tieB
}
RETURN tieA, between.id AS between, between.name AS name, tieB
ORDER BY between IS NULL DESC, between, tieA, tieB
LIMIT toInteger(coalesce($first, 25))
