// The statements that were live at a moment and may have competed, by what they compete for; see contenders.cypher. Among those of one scope all disputes are found, and nothing of another scope competes with them.
//
// @param   keys       LIST<MAP>    {key, about, known, after} of each list asked for; about: a thing; null: all; known: the moment; after: the position behind which to begin, or null
// @param   bySubject  LIST<STRING> the predicates that are exclusive by their subject
// @param   byObject   LIST<STRING> the predicates that are exclusive by their object
// @param   predicates LIST<STRING> the predicates
// @param   most       INTEGER      most statements of a scope
// @param   limit      INTEGER      most scopes
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [scope, statements, size, days, position]
// @order   SCOPE      scope
// @order   DAYS       days, scope
// @example {keys: [{key: 0, about: null, known: '2026-01-01T00:00:00Z', after: null}], bySubject: ['OCCURRED', 'WEEKDAY'], byObject: ['HOLDS'], predicates: ['OCCURRED', 'MEMBER_OF'], most: 100, limit: 25}
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key
    WHERE key.about IS NULL
    MATCH (statement:Statement)
    WHERE statement.predicate IN $predicates
    RETURN statement
    UNION
    MATCH (:Entity {id: key.about})<-[:MERGED_INTO*0..]-(:Entity)<-[:HAS_SUBJECT|HAS_OBJECT]-(anchor:Statement)
    WHERE anchor.predicate IN $predicates
    WITH anchor.group AS group, split(anchor.group, '|') AS parts, anchor.predicate AS predicate
    WITH DISTINCT
      CASE WHEN NOT predicate IN $bySubject AND NOT predicate IN $byObject THEN group END AS group,
      CASE WHEN predicate IN $byObject THEN parts[2] WHEN predicate IN $bySubject THEN parts[1] END AS thing
    CALL (group, thing) {
      WITH group
      WHERE group IS NOT NULL
      MATCH (statement:Statement {group: group})
      USING INDEX statement:Statement(group)
      RETURN statement
      UNION ALL
      WITH thing
      WHERE thing IS NOT NULL
      MATCH (one:Entity {id: thing})<-[:MERGED_INTO*0..]-(:Entity)<-[end:HAS_SUBJECT|HAS_OBJECT]-(statement:Statement)
      USING INDEX one:Entity(id)
      WHERE statement.predicate IN CASE type(end) WHEN 'HAS_SUBJECT' THEN $bySubject ELSE $byObject END
      RETURN statement
    }
    WITH statement
    WHERE statement.predicate IN $predicates
    RETURN statement
  }
  CALL (key, statement) {
    MATCH (statement)-[:HAS_REVISION]->(revision:Revision)
    WHERE revision.at <= datetime(key.known)
    WITH revision
    ORDER BY revision.number
    RETURN collect(revision) AS revisions
  }
  WITH
    key,
    statement,
    revisions,
    [revision IN revisions WHERE revision.kind IN ['RECORDED', 'RETRACTED'] | revision.kind][-1] AS state,
    coalesce([revision IN revisions WHERE revision.kind = 'RANKED' | revision.rank][-1], 'NORMAL') AS rank
  WHERE state = 'RECORDED'
  WITH
    key,
    statement,
    rank,
    COLLECT {
      MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:CITES]->(document:Document)
      WHERE [revision IN revisions WHERE evidence.id IN revision.evidence | revision.kind][-1] IN ['RECORDED', 'EVIDENCE_ADDED']
      RETURN [evidence.stance, evidence.modality, toString(evidence.vouchedOn), document.id]
    } AS support
  WITH key, statement, rank, support, split(statement.group, '|') AS parts
  WITH
    key,
    statement,
    rank,
    support,
    CASE
      WHEN statement.predicate IN $byObject THEN parts[2]
      WHEN statement.predicate IN $bySubject THEN parts[1]
      ELSE statement.group
    END AS scope
  WITH
    *,
    COLLECT {
      UNWIND support AS piece
      WITH piece
      WHERE piece[0] = 'SUPPORTS' AND piece[2] IS NOT NULL
      WITH date(piece[2]) AS day
      ORDER BY day
      RETURN day
    } AS vouched
  WITH
    key,
    scope,
    statement.group AS group,
    collect({statement: statement, rank: rank, support: support}) AS told,
    min(statement.sinceMax) AS begun,
    min(CASE WHEN vouched[0] < statement.sinceMin THEN statement.sinceMin ELSE vouched[0] END) AS vouchedBegun,
    max(statement.sinceMin) AS lastToBegin,
    min(statement.untilMax) AS firstToEnd,
    max(statement.untilMin) AS lasting,
    max(CASE WHEN vouched[-1] > statement.untilMax THEN statement.untilMax ELSE vouched[-1] END) AS vouchedLasting
  // Two periods of beginnings have no day in common only if the latest begins after the first to end has ended.
  WITH
    key,
    scope,
    told,
    reduce(
      most = 0,
      days IN [
        duration.inDays(begun, lastToBegin).days,
        duration.inDays(vouchedBegun, lastToBegin).days,
        duration.inDays(firstToEnd, lasting).days,
        duration.inDays(firstToEnd, vouchedLasting).days
      ] |
      CASE WHEN days > most THEN days ELSE most END
    ) AS difference
  WITH key, scope, collect(told) AS groups, max(difference) AS days
  WITH key, scope, groups, days, [/*order*/ scope /*end*/] AS position
  WHERE
    (key.after IS NULL OR position /*beyond*/ > key.after)
    AND (
      days > 0
      OR size(groups) > 1
      OR any(one IN groups[0] WHERE any(piece IN one.support WHERE piece[0] = 'CONTRADICTS'))
    )
  WITH scope, position, groups, days
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([
    scope,
    COLLECT {
      UNWIND groups AS told
      UNWIND told AS contender
      WITH contender, contender.statement AS one
      WITH contender, one, split(one.group, '|') AS parts
      ORDER BY one.id
      LIMIT $most
      RETURN [
        one.id,
        one.group,
        one.predicate,
        parts[1],
        CASE parts[2] WHEN '' THEN null ELSE parts[2] END,
        one.value,
        one.role,
        one.meaning,
        coalesce(one.obligations, []),
        contender.rank,
        toString(one.sinceMin),
        toString(one.sinceMax),
        toString(one.untilMin),
        toString(one.untilMax),
        contender.support
      ]
    },
    reduce(size = 0, told IN groups | size + size(told)),
    days,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
