// Gives each entity one that stands for it under each kept policy, and that shows what the entity shows; those that are merged have none.
//
// @returns written INTEGER
MATCH (policy:Policy)
MATCH (entity:Entity)
WHERE NOT entity:Merged
OPTIONAL MATCH (entity)<-[:KEPT_FOR]-(former:KeptEntity {policy: policy.text})
WITH policy, entity, former
WHERE
  former IS NULL
  OR coalesce(former.name <> entity.name, true)
  OR coalesce(former.description, '') <> coalesce(entity.description, '')
  OR coalesce(former.sortName, '') <> coalesce(entity.sortName, '')
  OR coalesce(former.file, '') <> coalesce(entity.file, '')
  OR coalesce(former.sha256, '') <> coalesce(entity.sha256, '')
MERGE (kept:KeptEntity {id: entity.id + '@' + policy.text})
MERGE (kept)-[:KEPT_FOR]->(entity)
SET
  kept:$([label IN labels(entity) | 'Kept' + label]),
  kept.policy = policy.text,
  kept.name = entity.name,
  kept.sortName = entity.sortName,
  kept.description = entity.description,
  kept.file = entity.file,
  kept.sha256 = entity.sha256
RETURN count(*) AS written
