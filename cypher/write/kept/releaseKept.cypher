// Removes what stood for entities that are merged now, or under policies that aren't kept any longer, with all that was derived of it.
//
// @returns removed INTEGER
MATCH (kept:KeptEntity)
WHERE
  NOT EXISTS { (:Policy {text: kept.policy}) }
  OR NOT EXISTS { (kept)-[:KEPT_FOR]->(entity:Entity) WHERE NOT entity:Merged }
OPTIONAL MATCH (kept)-[:KEPT_LASTED]->(period:KeptPeriod)
DETACH DELETE period
WITH DISTINCT kept
DETACH DELETE kept
RETURN count(*) AS removed
