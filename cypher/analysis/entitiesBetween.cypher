// How are two entities connected, directly or through one other entity?
//
// @param   a             STRING the id of an entity
// @param   b             STRING the other's
// @param   first         INTEGER? the maximum number of rows; 25 if omitted
// @returns relationshipA STRING the relationship of the first entity
// @returns between       STRING the entity in between; empty if they are directly connected
// @returns name          STRING
// @returns relationshipB STRING the relationship of the second entity; empty if they are directly connected
// @example {a: 'person/alexander-de-croo', b: 'person/jens-stoltenberg', first: 25}
CALL () {
  MATCH (a:Entity {id: $a})-[relationship]-(:Entity {id: $b})
  WHERE relationship.statements IS NOT NULL AND NOT type(relationship) IN ['OBLIGED', 'MEASURED']
  RETURN type(relationship) AS relationshipA, null AS between, null AS relationshipB
  UNION
  MATCH (a:Entity {id: $a})-[one]-(between:Entity)
  WHERE one.statements IS NOT NULL AND NOT type(one) IN ['OBLIGED', 'MEASURED', 'WITHIN']
  MATCH (between)-[other]-(:Entity {id: $b})
  WHERE other.statements IS NOT NULL AND NOT type(other) IN ['OBLIGED', 'MEASURED'] AND one <> other
  RETURN type(one) AS relationshipA, between, type(other) AS relationshipB
}
RETURN relationshipA, between.id AS between, between.name AS name, relationshipB
ORDER BY between IS NULL DESC, between, relationshipA, relationshipB
LIMIT toInteger(coalesce($first, 25))
