// What did two states have in common in each year?
// One row a year, for statistics; `dyadPanel` has all pairs by obligation. Something counts for a year if both
// belonged to it on the same day of the year.
// With a source, only its statements count, with every day that they make certain, even if it is the day of a signature. The last
// row is that of the year in which the source ends.
//
// @param   a         STRING  a state's id
// @param   b         STRING  the other's
// @param   from      INTEGER the first year
// @param   until     INTEGER the last year
// @param   source    STRING? the id of a document: only what it says; all sources together if omitted
// @returns a         STRING
// @returns b         STRING
// @returns year      INTEGER
// @returns organizations INTEGER organisations of which both certainly were members
// @returns treaties  INTEGER treaties to which both certainly were parties
// @returns missions  INTEGER missions to which both certainly contributed
// @returns certain   INTEGER all of these
// @returns possible  INTEGER those, and what they may have had in common
// @returns names     LIST<STRING> ids of those that are certain
// @returns note      LIST<STRING> sources with data on one of them that end in this year, and when; in the last year, all that have ended
// @example {a: 'state/belgium', b: 'state/germany', from: 1950, until: 1960, source: null}
// How far each source reaches.
CALL () {
  MATCH (state:Entity)<-[:MERGED_INTO*0..]-()<-[:HAS_SUBJECT]-(about:Statement {retracted: false})-[:HAS_EVIDENCE]->(:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})-[:CITES]->(document:Document)
  WHERE state.id IN [$a, $b] AND about.predicate IN ['MEMBER_OF', 'PARTY_TO', 'CONTRIBUTES_TO'] AND coalesce(document.id = $source, true)
  WITH DISTINCT document
  MATCH (document)<-[:CITES]-(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement {retracted: false})
  WHERE statement.predicate IN ['MEMBER_OF', 'PARTY_TO', 'CONTRIBUTES_TO']
  UNWIND [statement.untilMin, evidence.vouchedOn] AS day
  WITH document, max(day) AS until
  ORDER BY until DESC, document.id
  RETURN collect({document: document.id, until: until}) AS coverage
}
CALL () {
  WITH 1 AS all
  WHERE $source IS NULL
  MATCH (state:Entity)-[relationship:MEMBER_OF|PARTY_TO|CONTRIBUTES_TO]->(shared:Organization|Treaty|Mission)
  WHERE state.id IN [$a, $b]
  RETURN
    state.id AS state,
    shared,
    relationship.sinceMin AS sinceMin,
    relationship.sinceMax AS sinceMax,
    relationship.untilMin AS untilMin,
    relationship.untilMax AS untilMax
  UNION ALL
  MATCH (state:Entity)<-[:MERGED_INTO*0..]-()<-[:HAS_SUBJECT]-(statement:Statement {retracted: false})
  WHERE state.id IN [$a, $b] AND statement.predicate IN ['MEMBER_OF', 'PARTY_TO', 'CONTRIBUTES_TO']
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})-[:CITES]->(document:Document)
  WHERE document.id = $source
  WITH state, statement, min(evidence.vouchedOn) AS first, max(evidence.vouchedOn) AS last
  MATCH (statement)-[:HAS_OBJECT]->()-[:MERGED_INTO*0..]->(shared:Organization|Treaty|Mission)
  WHERE NOT shared:Merged
  // A source that vouches for a day says: it had begun by then, and had not ended.
  RETURN
    state.id AS state,
    shared,
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
WITH coverage, shared, collect({state: state, sinceMin: sinceMin, sinceMax: sinceMax, untilMin: untilMin, untilMax: untilMax}) AS relationships
WITH
  coverage,
  collect({
    shared: shared,
    ofA: [relationship IN relationships WHERE relationship.state = $a],
    ofB: [relationship IN relationships WHERE relationship.state = $b]
  }) AS all
UNWIND
  range(
    $from,
    CASE
      WHEN $source IS NULL OR $until <= coverage[0].until.year THEN $until
      ELSE coalesce(coverage[0].until.year, $from - 1)
    END
  ) AS year
WITH coverage, all, year, date({year: year}) AS first, date({year: year, month: 12, day: 31}) AS last
CALL (all, first, last) {
  UNWIND all AS one
  UNWIND one.ofA AS inA
  UNWIND one.ofB AS inB
  WITH one.shared AS shared, inA, inB, first, last
  WHERE
    all(relationship IN [inA, inB] WHERE coalesce(relationship.sinceMin <= last, true) AND coalesce(first <= relationship.untilMax, true))
    // Both at once, and not one after the other within the year.
    AND coalesce(inA.sinceMin <= inB.untilMax, true)
    AND coalesce(inB.sinceMin <= inA.untilMax, true)
  WITH
    shared,
    max(
      toInteger(
        coalesce(
          all(relationship IN [inA, inB] WHERE relationship.sinceMax <= relationship.untilMin AND relationship.sinceMax <= last AND first <= relationship.untilMin)
            AND inA.sinceMax <= inB.untilMin
            AND inB.sinceMax <= inA.untilMin,
          false
        )
      )
    ) AS certain
  ORDER BY shared.id
  RETURN collect(CASE certain WHEN 1 THEN shared END) AS certain, count(shared) AS possible
}
RETURN
  $a AS a,
  $b AS b,
  year,
  size([one IN certain WHERE one:Organization]) AS organizations,
  size([one IN certain WHERE one:Treaty]) AS treaties,
  size([one IN certain WHERE one:Mission]) AS missions,
  size(certain) AS certain,
  possible,
  [one IN certain | one.id] AS names,
  [one IN coverage WHERE one.until.year = year OR (year = $until AND one.until <= last) | one.document + ' ends ' + toString(one.until)] AS note
ORDER BY year
