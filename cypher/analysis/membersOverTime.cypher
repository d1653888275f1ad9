// Who joined an alliance, in which order, and who left?
// A member that joined twice has two rows; `untilMax` is empty where no end is known.
// With a source, days have the meaning that it gives them, even if that is a signature; consecutive statements without a gap are one row.
//
// @param   alliance STRING the id of an organisation or a treaty
// @param   source   STRING? the id of a document: only what it says; all sources together if omitted
// @returns member   STRING
// @returns name     STRING
// @returns spell    INTEGER the number of the period: 1, 2 … time
// @returns certain  BOOLEAN whether it certainly belonged on one of these days; else it may have
// @returns sinceMin DATE
// @returns sinceMax DATE
// @returns untilMin DATE
// @returns untilMax DATE
// @returns note     LIST<STRING> in the last row, the last day of each source with data on the alliance
// @example {alliance: 'org/nato', source: null}
// How far each source reaches.
CALL () {
  MATCH (:Entity {id: $alliance})<-[:MERGED_INTO*0..]-()<-[:HAS_OBJECT]-(about:Statement {retracted: false})-[:HAS_EVIDENCE]->(:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})-[:CITES]->(document:Document)
  WHERE about.predicate IN ['MEMBER_OF', 'PARTY_TO'] AND coalesce(document.id = $source, true)
  WITH DISTINCT document
  MATCH (document)<-[:CITES]-(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement {retracted: false})
  WHERE statement.predicate IN ['MEMBER_OF', 'PARTY_TO']
  UNWIND [statement.untilMin, evidence.vouchedOn] AS day
  WITH document, max(day) AS until
  ORDER BY until DESC, document.id
  RETURN collect({document: document.id, until: until}) AS coverage
}
CALL () {
  WITH 1 AS all
  WHERE $source IS NULL
  MATCH (:Entity {id: $alliance})<-[relationship:MEMBER_OF|PARTY_TO]-(member:Entity)
  RETURN
    member,
    relationship.sinceMin AS sinceMin,
    relationship.sinceMax AS sinceMax,
    relationship.untilMin AS untilMin,
    relationship.untilMax AS untilMax
  UNION ALL
  MATCH (:Entity {id: $alliance})<-[:MERGED_INTO*0..]-()<-[:HAS_OBJECT]-(statement:Statement {retracted: false})
  WHERE statement.predicate IN ['MEMBER_OF', 'PARTY_TO']
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})-[:CITES]->(document:Document)
  WHERE document.id = $source
  WITH statement, min(evidence.vouchedOn) AS first, max(evidence.vouchedOn) AS last
  MATCH (statement)-[:HAS_SUBJECT]->()-[:MERGED_INTO*0..]->(member:Entity)
  WHERE NOT member:Merged
  // A source that vouches for a day says: it had begun by then, and had not ended.
  RETURN
    member,
    statement.sinceMin AS sinceMin,
    CASE
      WHEN
        coalesce(statement.sinceMin <= first, true)
        AND coalesce(first <= statement.untilMax, true)
        AND coalesce(first < statement.sinceMax, first IS NOT NULL)
      THEN first
      ELSE statement.sinceMax
    END AS sinceMax,
    CASE
      WHEN
        coalesce(statement.sinceMin <= last, true)
        AND coalesce(last <= statement.untilMax, true)
        AND coalesce(statement.untilMin < last, last IS NOT NULL)
      THEN last
      ELSE statement.untilMin
    END AS untilMin,
    statement.untilMax AS untilMax
}
WITH coverage, member, sinceMin, sinceMax, untilMin, untilMax
// What is certain, in the order of time, and then the rest.
ORDER BY coalesce(sinceMax <= untilMin, false) DESC, sinceMax, sinceMin, untilMin, untilMax
WITH
  coverage,
  member,
  collect({sinceMin: sinceMin, sinceMax: sinceMax, untilMin: untilMin, untilMax: untilMax}) AS relationships
WITH
  coverage,
  member,
  reduce(
    spells = [], one IN relationships |
      CASE
        WHEN spells[-1].sinceMax <= spells[-1].untilMin AND one.sinceMax <= one.untilMin AND one.sinceMax <= spells[-1].untilMin + duration({days: 1})
        THEN
          spells[..-1]
          + [
            {
              sinceMin: spells[-1].sinceMin,
              sinceMax: spells[-1].sinceMax,
              untilMin: CASE WHEN one.untilMin > spells[-1].untilMin THEN one.untilMin ELSE spells[-1].untilMin END,
              untilMax: CASE WHEN one.untilMin > spells[-1].untilMin THEN one.untilMax ELSE spells[-1].untilMax END
            }
          ]
        ELSE spells + [one]
      END
  ) AS spells
UNWIND spells AS days
WITH coverage, member, days
ORDER BY days.sinceMax
WITH coverage, member, collect(days) AS spells
UNWIND range(0, size(spells) - 1) AS index
WITH coverage, member, index + 1 AS spell, spells[index] AS days
ORDER BY days.sinceMax, member.id, spell
WITH coverage, collect({member: member, spell: spell, days: days}) AS rows
UNWIND range(0, size(rows) - 1) AS index
RETURN
  rows[index].member.id AS member,
  rows[index].member.name AS name,
  rows[index].spell AS spell,
  coalesce(rows[index].days.sinceMax <= rows[index].days.untilMin, false) AS certain,
  rows[index].days.sinceMin AS sinceMin,
  rows[index].days.sinceMax AS sinceMax,
  rows[index].days.untilMin AS untilMin,
  rows[index].days.untilMax AS untilMax,
  [one IN coverage WHERE index = size(rows) - 1 | one.document + ' ends ' + toString(one.until)] AS note
ORDER BY index
