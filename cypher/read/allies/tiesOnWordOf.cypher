// What one document says of all that is tied to what it says obliges an entity: the statements that it supports, of each
// subject. Only those that count in the view are looked at.
//
// @param   keys        LIST<MAP>    {key, id, source} of each entity asked about; source: the document
// @param   types       LIST<STRING> MEMBER_OF for common organisations, PARTY_TO for common treaties
// @param   obligations LIST<STRING> at least one of them in a statement about the entity itself
// @returns key         INTEGER      the key asked about
// @returns rows        LIST<LIST>   [member.entityColumns, told]
// @example {keys: [{key: 0, id: 'state/belgium', source: 'document/north-atlantic-treaty-text'}], types: ['MEMBER_OF', 'PARTY_TO'], obligations: ['DEFENSE']}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
MATCH (source:Entity:Document {id: key.source})
CALL (entity, source) {
  MATCH (entity)-[a:MEMBER_OF|PARTY_TO]->(through:Entity)
  WHERE
    type(a) IN $types
    AND EXISTS {
      UNWIND a.statements AS id
      MATCH (told:Statement {id: id})
      WHERE
        any(one IN told.obligations WHERE one IN $obligations)
        AND EXISTS {
          MATCH (told)-[:HAS_EVIDENCE]->(word:Evidence)-[:CITES]->(source)
          WHERE /*include asserts(word)*/
        }
    }
  WITH DISTINCT through, source
  MATCH (through)<-[b:MEMBER_OF|PARTY_TO]-(member:Entity)
  WHERE type(b) IN $types
  UNWIND b.statements AS id
  MATCH (told:Statement {id: id})-[:HAS_EVIDENCE]->(word:Evidence)-[:CITES]->(source)
  WHERE /*include asserts(word)*/
  WITH member, told, min(word.vouchedOn) AS vouchedMin, max(word.vouchedOn) AS vouchedMax
  WITH
    member,
    collect([
      /*include toldColumns(told)*/
    ]) AS told
  RETURN collect([
    /*include entityColumns(member)*/,
    told
  ]) AS rows
}
RETURN key.key AS key, rows
