// How many states had each obligation in each year?
// One row for each year and obligation; a state counts if it had the obligation on at least one day of the year.
// With a source, only its statements count, with every day that they make certain, even if it is the day of a signature. The last
// rows are those of the year in which the source ends.
//
// @param   from       INTEGER the first year
// @param   until      INTEGER the last year
// @param   source     STRING? the id of a document: only what it says; all sources together if omitted
// @returns year       INTEGER
// @returns obligation STRING  DEFENSE, OFFENSE, NEUTRALITY, NONAGGRESSION or CONSULTATION
// @returns certain    INTEGER states that certainly were
// @returns possible   INTEGER those, and those that may have been
// @returns note       LIST<STRING> sources that end in this year, and when; in the last year, all that have ended
// @example {from: 1948, until: 1952, source: null}
// How far each source reaches.
CALL () {
  MATCH (document:Document)<-[:CITES]-(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement {retracted: false})
  WHERE statement.predicate IN ['MEMBER_OF', 'PARTY_TO'] AND coalesce(document.id = $source, true)
  UNWIND [statement.untilMin, evidence.vouchedOn] AS day
  WITH document, max(day) AS until
  ORDER BY until DESC, document.id
  RETURN collect({document: document.id, until: until}) AS coverage
}
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
WITH
  coverage,
  collect({
    member: member,
    obligation: obligation,
    sinceMin: sinceMin,
    sinceMax: sinceMax,
    untilMin: untilMin,
    untilMax: untilMax
  }) AS relationships
UNWIND ['CONSULTATION', 'DEFENSE', 'NEUTRALITY', 'NONAGGRESSION', 'OFFENSE'] AS obligation
WITH coverage, obligation, [relationship IN relationships WHERE relationship.obligation = obligation] AS relationships
UNWIND
  range(
    $from,
    CASE
      WHEN $source IS NULL OR $until <= coverage[0].until.year THEN $until
      ELSE coalesce(coverage[0].until.year, $from - 1)
    END
  ) AS year
WITH coverage, obligation, relationships, year, date({year: year}) AS first, date({year: year, month: 12, day: 31}) AS last
CALL (relationships, first, last) {
  UNWIND relationships AS relationship
  WITH relationship, first, last
  WHERE coalesce(relationship.sinceMin <= last, true) AND coalesce(first <= relationship.untilMax, true)
  RETURN
    count(
      DISTINCT CASE
        WHEN relationship.sinceMax <= relationship.untilMin AND relationship.sinceMax <= last AND first <= relationship.untilMin THEN relationship.member
      END
    ) AS certain,
    count(DISTINCT relationship.member) AS possible
}
RETURN
  year,
  obligation,
  certain,
  possible,
  [one IN coverage WHERE one.until.year = year OR (year = $until AND one.until <= last) | one.document + ' ends ' + toString(one.until)] AS note
ORDER BY year, obligation
