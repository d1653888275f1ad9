// How many organisations and treaties connected states in each year, and how large were they?
// An alliance counts for a year if two states belonged to it on one of its days.
// With a source, only its statements count, with every day that they make certain, even if it is the day of a signature. The last
// row is that of the year in which the source ends.
//
// @param   from        INTEGER the first year
// @param   until       INTEGER the last year
// @param   source      STRING? the id of a document: only what it says; all sources together if omitted
// @returns year        INTEGER
// @returns certain     INTEGER organisations and treaties that certainly did
// @returns possible    INTEGER those, and those that may have
// @returns memberships INTEGER in those that are certain, certain themselves
// @returns states      INTEGER in at least one of them
// @returns meanSize    FLOAT
// @returns largest     STRING
// @returns note        LIST<STRING> sources that end in this year, and when; in the last year, all that have ended
// @example {from: 1945, until: 1960, source: null}
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
  MATCH (member:State)-[relationship:MEMBER_OF|PARTY_TO]->(alliance:Organization|Treaty)
  RETURN
    member,
    alliance,
    relationship.sinceMin AS sinceMin,
    relationship.sinceMax AS sinceMax,
    relationship.untilMin AS untilMin,
    relationship.untilMax AS untilMax
  UNION ALL
  MATCH (:Entity {id: $source})<-[:CITES]-(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement {retracted: false})
  WHERE statement.predicate IN ['MEMBER_OF', 'PARTY_TO']
  WITH statement, min(evidence.vouchedOn) AS first, max(evidence.vouchedOn) AS last
  MATCH (statement)-[:HAS_SUBJECT]->()-[:MERGED_INTO*0..]->(member:State)
  MATCH (statement)-[:HAS_OBJECT]->()-[:MERGED_INTO*0..]->(alliance:Organization|Treaty)
  WHERE NOT member:Merged AND NOT alliance:Merged
  // A source that vouches for a day says: it had begun by then, and had not ended.
  RETURN
    member,
    alliance,
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
    alliance: alliance,
    sinceMin: sinceMin,
    sinceMax: sinceMax,
    untilMin: untilMin,
    untilMax: untilMax
  }) AS relationships
UNWIND
  range(
    $from,
    CASE
      WHEN $source IS NULL OR $until <= coverage[0].until.year THEN $until
      ELSE coalesce(coverage[0].until.year, $from - 1)
    END
  ) AS year
WITH coverage, relationships, year, date({year: year}) AS first, date({year: year, month: 12, day: 31}) AS last
CALL (relationships, first, last) {
  UNWIND relationships AS relationship
  WITH relationship, first, last
  WHERE coalesce(relationship.sinceMin <= last, true) AND coalesce(first <= relationship.untilMax, true)
  WITH
    relationship.alliance AS alliance,
    collect({
      member: relationship.member,
      sinceMin: CASE WHEN relationship.sinceMin > first THEN relationship.sinceMin ELSE first END,
      sinceMax: CASE WHEN relationship.sinceMax > first THEN relationship.sinceMax WHEN relationship.sinceMax <= first THEN first END,
      untilMin: CASE WHEN relationship.untilMin < last THEN relationship.untilMin WHEN relationship.untilMin >= last THEN last END,
      untilMax: CASE WHEN relationship.untilMax < last THEN relationship.untilMax ELSE last END
    }) AS all
  WITH alliance, all, [one IN all WHERE one.sinceMax <= one.untilMin] AS sure
  WHERE
    // On the same day, and not one after the other within the year.
    any(one IN all WHERE any(other IN all WHERE other.member <> one.member AND other.sinceMin <= one.untilMax AND one.sinceMin <= other.untilMax))
  WITH
    alliance,
    CASE
      WHEN any(one IN sure WHERE any(other IN sure WHERE other.member <> one.member AND other.sinceMax <= one.untilMin AND one.sinceMax <= other.untilMin))
      THEN COLLECT { UNWIND sure AS one RETURN DISTINCT one.member }
    END AS members
  ORDER BY size(members) DESC, alliance.id
  WITH collect(CASE WHEN members IS NOT NULL THEN alliance.id END) AS alliances, collect(members) AS groups, count(*) AS possible
  RETURN
    alliances,
    possible,
    reduce(sum = 0, one IN groups | sum + size(one)) AS memberships,
    COUNT { UNWIND groups AS one UNWIND one AS member RETURN DISTINCT member } AS states
}
RETURN
  year,
  size(alliances) AS certain,
  possible,
  memberships,
  states,
  CASE WHEN memberships > 0 THEN 1.0 * memberships / size(alliances) END AS meanSize,
  alliances[0] AS largest,
  [one IN coverage WHERE one.until.year = year OR (year = $until AND one.until <= last) | one.document + ' ends ' + toString(one.until)] AS note
ORDER BY year
