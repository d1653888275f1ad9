// How large was an alliance in each year?
// A member counts for a year if it belonged on at least one of its days.
// With a source, only its statements count, with every day that they make certain, even if it is the day of a signature. The last
// row is that of the year in which the source ends.
//
// @param   alliance STRING  the id of an organisation or a treaty
// @param   from     INTEGER the first year
// @param   until    INTEGER the last year
// @param   source   STRING? the id of a document: only what it says; all sources together if omitted
// @returns year     INTEGER
// @returns certain  INTEGER members that certainly belonged
// @returns possible INTEGER those, and members that may have belonged
// @returns joined   LIST<STRING> members whose membership began in this year, as far as known
// @returns note     LIST<STRING> sources with data on it that end in this year, and when; in the last year, all that have ended
// @example {alliance: 'org/nato', from: 1948, until: 1956, source: null}
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
  WITH member, collect({sinceMin: sinceMin, sinceMax: sinceMax, untilMin: untilMin, untilMax: untilMax}) AS relationships
  RETURN collect({member: member, relationships: relationships}) AS members
}
UNWIND
  range(
    $from,
    CASE
      WHEN $source IS NULL OR $until <= coverage[0].until.year THEN $until
      ELSE coalesce(coverage[0].until.year, $from - 1)
    END
  ) AS year
WITH coverage, members, year, date({year: year}) AS first, date({year: year, month: 12, day: 31}) AS last
CALL (members, first, last) {
  UNWIND members AS one
  WITH
    one.member AS member,
    one.relationships AS relationships,
    [relationship IN one.relationships WHERE coalesce(relationship.sinceMin <= last, true) AND coalesce(first <= relationship.untilMax, true)] AS live,
    first,
    last
  WHERE size(live) > 0
  WITH
    member,
    any(relationship IN live WHERE relationship.sinceMax <= relationship.untilMin AND relationship.sinceMax <= last AND first <= relationship.untilMin) AS certain,
    any(
      relationship IN live
      WHERE
        first <= relationship.sinceMin
        AND relationship.sinceMax <= last
        // A source may tell of one membership in several statements.
        AND none(other IN relationships WHERE other.sinceMax < relationship.sinceMin AND relationship.sinceMin <= other.untilMin + duration({days: 1}))
    ) AS joined
  ORDER BY member.id
  RETURN
    count(CASE WHEN certain THEN 1 END) AS certain,
    count(member) AS possible,
    collect(CASE WHEN joined THEN member.id END) AS joined
}
RETURN
  year,
  certain,
  possible,
  joined,
  [one IN coverage WHERE one.until.year = year OR (year = $until AND one.until <= last) | one.document + ' ends ' + toString(one.until)] AS note
ORDER BY year
