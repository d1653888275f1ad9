// Which pairs of states had mutual obligations in which years?
// A dyad-year panel for statistics: one row for each pair and year with at least one obligation that both had through
// the same organisation or treaty on the same day. YES if that is certain for a day of the year, UNKNOWN if it isn't
// ruled out, else NO. It has many rows: choose few years, or raise the limits of time and rows.
// With a source, only its statements count, with every day that they make certain, even if it is the day of a signature. The last
// rows are those of the year in which the source ends.
//
// @param   from       INTEGER the first year
// @param   until      INTEGER the last year
// @param   obligation STRING? only pairs with this obligation: DEFENSE, OFFENSE, NEUTRALITY, NONAGGRESSION or CONSULTATION
// @param   source     STRING? the id of a document: only what it says; all sources together if omitted
// @returns a          STRING
// @returns b          STRING
// @returns year       INTEGER
// @returns defense    STRING
// @returns offense    STRING
// @returns neutrality STRING
// @returns nonaggression STRING
// @returns consultation STRING
// @returns note       LIST<STRING> sources that end in this year, and when; in the last year, all that have ended
// @example {from: 1955, until: 1955, obligation: 'DEFENSE', source: null}
// How far each source reaches.
CALL () {
  MATCH (document:Document)<-[:CITES]-(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement {retracted: false})
  WHERE statement.predicate IN ['MEMBER_OF', 'PARTY_TO'] AND coalesce(document.id = $source, true)
  UNWIND [statement.untilMin, evidence.vouchedOn] AS day
  WITH document, max(day) AS until
  ORDER BY until DESC, document.id
  RETURN collect({document: document.id, until: until}) AS coverage
}
WITH
  coverage,
  CASE
    WHEN $source IS NULL OR $until <= coverage[0].until.year THEN $until
    ELSE coalesce(coverage[0].until.year, $from - 1)
  END AS lastYear
CALL (lastYear) {
  CALL () {
    WITH 1 AS all
    WHERE $source IS NULL
    MATCH (member:State)-[relationship:OBLIGED]->(alliance:Organization|Treaty)
    RETURN
      member,
      alliance,
      relationship.obligation AS obligation,
      relationship.sinceMin AS sinceMin,
      relationship.sinceMax AS sinceMax,
      relationship.untilMin AS untilMin,
      relationship.untilMax AS untilMax
    UNION ALL
    MATCH (:Entity {id: $source})<-[:CITES]-(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement {retracted: false})
    WHERE statement.predicate IN ['MEMBER_OF', 'PARTY_TO'] AND statement.obligations IS NOT NULL
    WITH statement, min(evidence.vouchedOn) AS first, max(evidence.vouchedOn) AS last
    MATCH (statement)-[:HAS_SUBJECT]->()-[:MERGED_INTO*0..]->(member:State)
    MATCH (statement)-[:HAS_OBJECT]->()-[:MERGED_INTO*0..]->(alliance:Organization|Treaty)
    WHERE NOT member:Merged AND NOT alliance:Merged
    UNWIND statement.obligations AS obligation
    // A source that vouches for a day says: it had begun by then, and had not ended.
    RETURN
      member,
      alliance,
      obligation,
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
  WITH lastYear, date({year: toInteger($from)}) AS first, date({year: toInteger(lastYear), month: 12, day: 31}) AS last, member, alliance, obligation, sinceMin, sinceMax, untilMin, untilMax
  WHERE coalesce(sinceMin <= last, true) AND coalesce(first <= untilMax, true)
  WITH
    alliance,
    obligation,
    collect({
      member: member.id,
      sinceMin: CASE WHEN sinceMin > first THEN sinceMin ELSE first END,
      sinceMax: sinceMax,
      untilMin: untilMin,
      untilMax: CASE WHEN untilMax < last THEN untilMax ELSE last END
    }) AS bound
  UNWIND bound AS one
  UNWIND [other IN bound WHERE one.member < other.member AND one.sinceMin <= other.untilMax AND other.sinceMin <= one.untilMax] AS other
  WITH
    one.member AS a,
    other.member AS b,
    obligation,
    CASE WHEN one.sinceMin > other.sinceMin THEN one.sinceMin ELSE other.sinceMin END.year AS mayFrom,
    CASE WHEN one.untilMax < other.untilMax THEN one.untilMax ELSE other.untilMax END.year AS mayUntil,
    CASE WHEN one.sinceMax >= other.sinceMax THEN one.sinceMax WHEN one.sinceMax < other.sinceMax THEN other.sinceMax END AS sinceMax,
    CASE WHEN one.untilMin <= other.untilMin THEN one.untilMin WHEN one.untilMin > other.untilMin THEN other.untilMin END AS untilMin
  WITH
    a,
    b,
    obligation,
    mayFrom,
    mayUntil,
    CASE WHEN sinceMax <= untilMin THEN sinceMax.year END AS from,
    CASE WHEN sinceMax <= untilMin THEN untilMin.year END AS until
  UNWIND range(mayFrom, mayUntil) AS year
  WITH a, b, year, obligation, CASE WHEN from <= year <= until THEN 2 ELSE 1 END AS answer
  RETURN
    a,
    b,
    year,
    max(CASE obligation WHEN 'DEFENSE' THEN answer ELSE 0 END) AS defense,
    max(CASE obligation WHEN 'OFFENSE' THEN answer ELSE 0 END) AS offense,
    max(CASE obligation WHEN 'NEUTRALITY' THEN answer ELSE 0 END) AS neutrality,
    max(CASE obligation WHEN 'NONAGGRESSION' THEN answer ELSE 0 END) AS nonaggression,
    max(CASE obligation WHEN 'CONSULTATION' THEN answer ELSE 0 END) AS consultation
}
WITH *, ['NO', 'UNKNOWN', 'YES'] AS answers, date({year: year, month: 12, day: 31}) AS last
WHERE
  CASE $obligation
    WHEN 'DEFENSE' THEN defense
    WHEN 'OFFENSE' THEN offense
    WHEN 'NEUTRALITY' THEN neutrality
    WHEN 'NONAGGRESSION' THEN nonaggression
    WHEN 'CONSULTATION' THEN consultation
    ELSE toInteger($obligation IS NULL)
  END > 0
RETURN
  a,
  b,
  year,
  answers[defense] AS defense,
  answers[offense] AS offense,
  answers[neutrality] AS neutrality,
  answers[nonaggression] AS nonaggression,
  answers[consultation] AS consultation,
  [one IN coverage WHERE one.until.year = year OR (year = $until AND one.until <= last) | one.document + ' ends ' + toString(one.until)] AS note
ORDER BY year, a, b
