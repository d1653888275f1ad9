// One stands for each entity that isn't merged under each kept policy, and shows what the entity shows.
//
// @returns entity STRING
// @returns policy STRING
CALL () {
  MATCH (policy:Policy)
  MATCH (entity:Entity)
  WHERE NOT entity:Merged
  OPTIONAL MATCH (entity)<-[:KEPT_FOR]-(kept:KeptEntity {policy: policy.text})
  WITH policy, entity, kept
  WHERE
    kept IS NULL
    OR coalesce(kept.id <> entity.id + '@' + policy.text, true)
    OR coalesce(kept.name <> entity.name, true)
    OR coalesce(kept.description, '') <> coalesce(entity.description, '')
    OR coalesce(kept.sortName, '') <> coalesce(entity.sortName, '')
    OR coalesce(kept.file, '') <> coalesce(entity.file, '')
    OR coalesce(kept.sha256, '') <> coalesce(entity.sha256, '')
  RETURN entity.id AS entity, policy.text AS policy
  UNION
  MATCH (kept:KeptEntity)
  WHERE
    NOT EXISTS { (:Policy {text: kept.policy}) }
    OR COUNT { (kept)-[:KEPT_FOR]->(entity:Entity) WHERE NOT entity:Merged } <> 1
  RETURN kept.id AS entity, kept.policy AS policy
}
RETURN entity, policy
