// How many are tied to each thing by a treaty or an alliance that obliges both.
//
// @param   keys         LIST<MAP>    {key, id, asOf} of each thing asked about; asOf null: all times
// @param   types        LIST<STRING> MEMBER_OF for common organisations, PARTY_TO for common treaties
// @param   obligations  LIST<STRING> at least one of them on each side
// @param   source       STRING       the document on whose word they are obliged; null: whoever says so
// @param   certain      BOOLEAN      with a day, leave out what only may have been in force
// @param   kinds        LIST<STRING> the labels of the allies to list; null: all
// @param   ids          LIST<STRING> the ids of the allies to list; null: all
// @param   nameContains STRING       what their names contain, without case and diacritics; null: anything
// @returns key          INTEGER      the key asked about
// @returns rows         LIST<LIST>   [count]
// @example {keys: [{key: 0, id: 'state/belgium', asOf: '2021-02-04'}], types: ['MEMBER_OF', 'PARTY_TO'], obligations: ['DEFENSE'], source: null, certain: false, kinds: null, ids: null, nameContains: null}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
WITH key, entity, date(key.asOf) AS day
CALL (entity, day) {
  MATCH (entity)-[a:MEMBER_OF|PARTY_TO]->(through:Entity)
  WHERE
    type(a) IN $types
    AND any(one IN a.obligations WHERE one IN $obligations)
    AND (
      day IS NULL
      OR (
        coalesce(a.sinceMin <= day, true)
        AND coalesce(day <= a.untilMax, true)
        AND (NOT $certain OR coalesce(a.sinceMax <= day AND day <= a.untilMin, false))
      )
    )
  // Only then from there: most of what a thing belongs to obliges to nothing.
  WITH a, through
  MATCH (through)<-[b:MEMBER_OF|PARTY_TO]-(other:Entity)
  WHERE
    other <> entity
    AND any(one IN b.obligations WHERE one IN $obligations)
    AND coalesce(a.sinceMin <= b.untilMax, true)
    AND coalesce(b.sinceMin <= a.untilMax, true)
    AND (
      day IS NULL
      OR (
        coalesce(b.sinceMin <= day, true)
        AND coalesce(day <= b.untilMax, true)
        AND (NOT $certain OR coalesce(b.sinceMax <= day AND day <= b.untilMin, false))
      )
    )
    AND ($kinds IS NULL OR any(label IN labels(other) WHERE label IN $kinds))
    AND ($ids IS NULL OR other.id IN $ids)
    AND ($nameContains IS NULL OR other.sortName CONTAINS $nameContains)
  // What obliges on a day, or on the word of one source, isn't all that the relationship tells of all times and sources.
  CALL (a, b, day) {
    UNWIND CASE WHEN day IS NULL AND $source IS NULL THEN [] ELSE [a, b] END AS tie
    UNWIND tie.statements AS id
    MATCH (told:Statement {id: id})
    WHERE
      any(one IN told.obligations WHERE one IN tie.obligations AND one IN $obligations)
      AND coalesce(told.sinceMin <= day, true)
      AND coalesce(day <= told.untilMax, true)
      AND (
        $source IS NULL
        OR EXISTS {
          MATCH (told)-[:HAS_EVIDENCE]->(word:Evidence)-[:CITES]->(:Entity {id: $source})
          WHERE word.stance = 'SUPPORTS' AND word.modality = 'ASSERTED' AND NOT word.withdrawn
        }
      )
    RETURN count(DISTINCT tie) AS obliged
  }
  WITH other, obliged
  WHERE obliged = 2 OR (day IS NULL AND $source IS NULL)
  RETURN count(DISTINCT other) AS total
}
RETURN key.key AS key, [[total]] AS rows
