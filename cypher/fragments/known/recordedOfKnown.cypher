// The same of the moment `key.known`.
//
// @of entity, predicates
MATCH (entity)<-[merged:MERGED_INTO|WAS_MERGED_INTO*0..]-(:Entity)<-[said:HAS_SUBJECT|HAS_OBJECT|CONCERNS|CONCERNED]-(statement:Statement)
WHERE
  statement.predicate IN predicates
  AND all(way IN merged WHERE /*include heldThen(way)*/)
  AND /*include heldThen(said)*/
WITH DISTINCT key, statement
WHERE COLLECT {
  MATCH (statement)-[:HAS_REVISION]->(revision:Revision)
  WHERE revision.at <= datetime(key.known) AND revision.kind IN ['RECORDED', 'RETRACTED']
  RETURN revision.kind ORDER BY revision.number DESC LIMIT 1
}[0] = 'RECORDED'
