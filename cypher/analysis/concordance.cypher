// Where do two sources give different dates for the same fact?
// Compares all that each source says about a fact, the largest differences first.
//
// For facts that last, such as memberships. Statements of a source whose days overlap or adjoin are combined into one period, as phases
// are; without an end it is taken to last, and a day for which the source vouches bounds its statement. Periods are
// compared if they have a day in common, except the day of a handover. Deprecated statements aren't compared.
//
// @param   a           STRING       the id of a document
// @param   b           STRING       the id of another
// @param   predicate   STRING       such as PARTY_TO or MEMBER_OF
// @returns subject     STRING
// @returns object      STRING       the id of an entity, or a value
// @returns role        STRING
// @returns sinceA      LIST<DATE>   sinceMin and sinceMax by the first document
// @returns sinceB      LIST<DATE>   by the second
// @returns meaningsA   LIST<STRING> what the first day means in the first document
// @returns meaningsB   LIST<STRING> the same in the second
// @returns sinceDays   INTEGER      the minimum difference of the beginnings in days; 0 if they can be the same
// @returns untilA      LIST<DATE>   untilMin and untilMax by the first
// @returns untilB      LIST<DATE>   by the second
// @returns untilDays   INTEGER      the minimum difference of the ends in days; 0 if they can be the same
// @returns excluding   LIST<STRING> which exclude each other: since, until; a signature and an accession don't
// @returns statementsA LIST<STRING> ids
// @returns statementsB LIST<STRING> ids
// @example {a: 'document/north-atlantic-treaty-text', b: 'document/nato-enlargement', predicate: 'PARTY_TO'}
UNWIND [$a, $b] AS source
MATCH (:Entity {id: source})<-[:CITES]-(evidence:Evidence {withdrawn: false, stance: 'SUPPORTS', modality: 'ASSERTED'})<-[:HAS_EVIDENCE]-(statement:Statement)
WHERE
  statement.predicate = $predicate
  AND statement.modality = 'ASSERTED'
  AND statement.rank <> 'DEPRECATED'
  AND NOT statement.retracted
WITH source, statement, min(evidence.vouchedOn) AS first, max(evidence.vouchedOn) AS last
WITH
  source,
  statement,
  CASE WHEN coalesce(first >= statement.sinceMin, true) AND coalesce(first <= statement.untilMax, true) THEN first END AS first,
  CASE WHEN coalesce(last >= statement.sinceMin, true) AND coalesce(last <= statement.untilMax, true) THEN last END AS last
WITH
  source,
  statement,
  CASE WHEN first < statement.sinceMax THEN first ELSE coalesce(statement.sinceMax, first) END AS sinceMax,
  CASE WHEN last > statement.untilMin THEN last ELSE coalesce(statement.untilMin, last) END AS untilMin
WHERE coalesce(statement.sinceMin, sinceMax, untilMin, statement.untilMax) IS NOT NULL
WITH
  source,
  statement,
  sinceMax,
  untilMin,
  CASE WHEN sinceMax IS NULL AND statement.sinceMin IS NULL THEN date('0001-01-01') ELSE sinceMax END AS from,
  CASE WHEN untilMin IS NULL AND statement.untilMax IS NULL THEN date('9999-12-31') ELSE untilMin END AS to
WHERE from <= to
WITH
  source,
  statement.group AS group,
  {
    id: statement.id,
    meaning: CASE statement.meaning WHEN 'ACCEDED' THEN 'IN_FORCE' ELSE statement.meaning END,
    sinceMin: statement.sinceMin,
    sinceMax: sinceMax,
    untilMin: untilMin,
    untilMax: statement.untilMax,
    from: from,
    to: to
  } AS relationship
ORDER BY relationship.from, relationship.to, relationship.id
WITH source, group, collect(relationship) AS all
// In the order of time, each joins the stretch before it, or begins one.
WITH
  source,
  group,
  reduce(
    stretches = [],
    one IN all |
    CASE
      WHEN one.from <= stretches[-1].to + duration({days: 1}) THEN
        stretches[..-1]
        + {to: CASE WHEN one.to > stretches[-1].to THEN one.to ELSE stretches[-1].to END, members: stretches[-1].members + one}
      ELSE stretches + {to: one.to, members: [one]}
    END
  ) AS stretches
UNWIND stretches AS stretch
CALL (stretch) {
  UNWIND stretch.members AS one
  RETURN min(one.from) AS from, min(one.sinceMax) AS sinceMax, max(one.untilMin) AS untilMin
}
CALL (stretch, sinceMax, untilMin) {
  UNWIND stretch.members AS one
  RETURN
    max(CASE WHEN coalesce(one.sinceMin <= sinceMax, true) THEN one.sinceMin END) AS sinceMin,
    min(CASE WHEN coalesce(one.untilMax >= untilMin, true) THEN one.untilMax END) AS untilMax,
    collect(DISTINCT CASE WHEN one.sinceMax = sinceMax THEN one.meaning END) AS meanings,
    collect(one.id) AS statements
}
WITH
  source,
  group,
  {
    from: from,
    to: stretch.to,
    sinceMin: sinceMin,
    sinceMax: sinceMax,
    untilMin: untilMin,
    untilMax: untilMax,
    meanings: meanings,
    statements: statements
  } AS side
WITH
  split(group, '|') AS parts,
  collect(CASE source WHEN $a THEN side END) AS sidesOfA,
  collect(CASE source WHEN $b THEN side END) AS sidesOfB
UNWIND sidesOfA AS ofA
UNWIND sidesOfB AS ofB
WITH parts, ofA, ofB
WHERE ofA.from <= ofB.to AND ofB.from <= ofA.to AND ofA.to <> ofB.from AND ofB.to <> ofA.from
WITH
  parts,
  ofA,
  ofB,
  CASE
    WHEN ofA.sinceMax < ofB.sinceMin THEN duration.inDays(ofA.sinceMax, ofB.sinceMin).days
    WHEN ofB.sinceMax < ofA.sinceMin THEN duration.inDays(ofB.sinceMax, ofA.sinceMin).days
    ELSE 0
  END AS sinceDays,
  CASE
    WHEN ofA.untilMax < ofB.untilMin THEN duration.inDays(ofA.untilMax, ofB.untilMin).days
    WHEN ofB.untilMax < ofA.untilMin THEN duration.inDays(ofB.untilMax, ofA.untilMin).days
    ELSE 0
  END AS untilDays,
  // A beginning that is called nothing may be any of these acts.
  ofA.meanings = [] OR ofB.meanings = [] OR any(meaning IN ofA.meanings WHERE meaning IN ofB.meanings) AS comparable
RETURN
  parts[1] AS subject,
  CASE parts[2] WHEN '' THEN parts[3] ELSE parts[2] END AS object,
  CASE parts[5] WHEN '' THEN null ELSE parts[5] END AS role,
  [ofA.sinceMin, ofA.sinceMax] AS sinceA,
  [ofB.sinceMin, ofB.sinceMax] AS sinceB,
  ofA.meanings AS meaningsA,
  ofB.meanings AS meaningsB,
  sinceDays,
  [ofA.untilMin, ofA.untilMax] AS untilA,
  [ofB.untilMin, ofB.untilMax] AS untilB,
  untilDays,
  [
    side IN [
      CASE WHEN sinceDays > 0 AND comparable THEN 'since' END,
      CASE WHEN untilDays > 0 THEN 'until' END
    ]
    WHERE side IS NOT NULL
  ] AS excluding,
  ofA.statements AS statementsA,
  ofB.statements AS statementsB
ORDER BY CASE WHEN sinceDays > untilDays THEN sinceDays ELSE untilDays END DESC, subject, object, role, sinceA
