// Which states belonged to an alliance in which years?
// A row for each member and year, the shape that statistics want.
// With a source, each day counts that one of its statements makes certain, with the meaning that the source gives it, even if that is the day of a signature. The last year is that in which
// the source ends.
//
// @param   alliance STRING  the id of an organisation or a treaty
// @param   from     INTEGER the first year
// @param   until    INTEGER the last year
// @param   source   STRING? the id of a document: only what it says; all sources together if omitted
// @returns member   STRING
// @returns year     INTEGER
// @returns inForce  STRING  YES if certain on one of the year's days, else UNKNOWN
// @returns certain  INTEGER days of the year on which it certainly belonged
// @returns possible INTEGER those, and on which it may have belonged
// @returns note     LIST<STRING> sources that tell of the alliance and end in the year, and when; in the last year, all that have ended
// @example {alliance: 'org/nato', from: 1954, until: 1956, source: null}
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
  MATCH (:Entity {id: $alliance})<-[relationship:MEMBER_OF|PARTY_TO]-(member:State)
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
  MATCH (statement)-[:HAS_SUBJECT]->()-[:MERGED_INTO*0..]->(member:State)
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
UNWIND
  range(
    $from,
    CASE
      WHEN $source IS NULL OR $until <= coverage[0].until.year THEN $until
      ELSE coalesce(coverage[0].until.year, $from - 1)
    END
  ) AS year
WITH
  coverage,
  member,
  year,
  date({year: year}) AS first,
  date({year: year, month: 12, day: 31}) AS last,
  sinceMin,
  sinceMax,
  untilMin,
  untilMax
WHERE coalesce(sinceMin <= last, true) AND coalesce(first <= untilMax, true)
// Days of the year by their number, each once, in however many statements.
WITH
  coverage,
  member,
  year,
  last,
  CASE WHEN sinceMin > first THEN sinceMin.ordinalDay ELSE 1 END AS mayFrom,
  CASE WHEN untilMax < last THEN untilMax.ordinalDay ELSE last.ordinalDay END AS mayUntil,
  CASE WHEN sinceMax > last THEN null WHEN sinceMax > first THEN sinceMax.ordinalDay WHEN sinceMax <= first THEN 1 END AS from,
  CASE WHEN untilMin < first THEN null WHEN untilMin < last THEN untilMin.ordinalDay WHEN untilMin >= last THEN last.ordinalDay END AS until
WITH coverage, member, year, last, collect([mayFrom, mayUntil]) AS may, collect(CASE WHEN from <= until THEN [from, until] END) AS sure
WITH
  coverage,
  member,
  year,
  last,
  size([day IN range(1, last.ordinalDay) WHERE any(one IN sure WHERE one[0] <= day <= one[1])]) AS certain,
  size([day IN range(1, last.ordinalDay) WHERE any(one IN may WHERE one[0] <= day <= one[1])]) AS possible
RETURN
  member.id AS member,
  year,
  CASE WHEN certain > 0 THEN 'YES' ELSE 'UNKNOWN' END AS inForce,
  certain,
  possible,
  [one IN coverage WHERE one.until.year = year OR (year = $until AND one.until <= last) | one.document + ' ends ' + toString(one.until)] AS note
ORDER BY member, year
