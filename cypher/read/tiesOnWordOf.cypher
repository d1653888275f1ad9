// What one document says of all that is tied to what it says obliges a thing: the statements that it supports, of each
// subject. Only those that count in the view are looked at.
//
// @param   keys        LIST<MAP>    {key, id, source} of each thing asked about; source: the document
// @param   types       LIST<STRING> MEMBER_OF for common organisations, PARTY_TO for common treaties
// @param   obligations LIST<STRING> at least one of them in a statement about the thing itself
// @returns key         INTEGER      the key asked about
// @returns rows        LIST<LIST>   [thing.id, thing.name, thing.description, thing.sinceMin, thing.sinceMax, thing.untilMin, thing.untilMax, thing.plannedMin, thing.plannedMax, thing.file, thing.sha256, told]
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
          WHERE word.stance = 'SUPPORTS' AND word.modality = 'ASSERTED' AND NOT word.withdrawn
        }
    }
  WITH DISTINCT through, source
  MATCH (through)<-[b:MEMBER_OF|PARTY_TO]-(thing:Entity)
  WHERE type(b) IN $types
  UNWIND b.statements AS id
  MATCH (told:Statement {id: id})-[:HAS_EVIDENCE]->(word:Evidence)-[:CITES]->(source)
  WHERE word.stance = 'SUPPORTS' AND word.modality = 'ASSERTED' AND NOT word.withdrawn
  WITH thing, told, min(word.vouchedOn) AS vouchedMin, max(word.vouchedOn) AS vouchedMax
  WITH
    thing,
    collect([
      told.id,
      told.group,
      told.rank,
      told.meaning,
      coalesce(told.obligations, []),
      toString(told.sinceMin),
      toString(told.sinceMax),
      toString(told.untilMin),
      toString(told.untilMax),
      toString(vouchedMin),
      toString(vouchedMax)
    ]) AS told
  RETURN collect([
    thing.id,
    thing.name,
    thing.description,
    toString(thing.sinceMin),
    toString(thing.sinceMax),
    toString(thing.untilMin),
    toString(thing.untilMax),
    toString(thing.plannedMin),
    toString(thing.plannedMax),
    thing.file,
    thing.sha256,
    told
  ]) AS rows
}
RETURN key.key AS key, rows
