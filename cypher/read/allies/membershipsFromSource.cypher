// The members and parties of what obliges each entity according to one document, each with the statements of its membership that the
// document supports. Only statements that count in the view are read.
// @param   keys        LIST<MAP>    {key, id, source} of each entity asked about; source: the document
// @param   types       LIST<STRING> MEMBER_OF for common organisations, PARTY_TO for common treaties
// @param   obligations LIST<STRING> at least one of them in a statement about the entity itself
// @returns key         INTEGER      the key asked about
// @returns rows        LIST<LIST>   [statements]
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
      MATCH (statement:Statement {id: id})
      WHERE
        any(one IN statement.obligations WHERE one IN $obligations)
        AND EXISTS {
          MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:CITES]->(source)
          WHERE /*include asserts(evidence)*/
        }
    }
  WITH DISTINCT through, source
  MATCH (through)<-[b:MEMBER_OF|PARTY_TO]-(member:Entity)
  WHERE type(b) IN $types
  UNWIND b.statements AS id
  MATCH (statement:Statement {id: id})-[:HAS_EVIDENCE]->(evidence:Evidence)-[:CITES]->(source)
  WHERE /*include asserts(evidence)*/
  WITH member, statement, min(evidence.vouchedOn) AS vouchedMin, max(evidence.vouchedOn) AS vouchedMax
  WITH
    member,
    collect([
      /*include testimonyColumns(statement)*/
    ]) AS statements
  RETURN collect([statements]) AS rows
}
RETURN key.key AS key, rows
