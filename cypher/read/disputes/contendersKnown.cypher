// The statements that were live at a moment and may have competed, by what they compete for; see contenders.cypher. Among those of one scope all disputes are found, and nothing of another scope competes with them.
//
// It has a file of its own because it goes another way: which evidence a statement had then isn't kept, and the days for which
// its sources vouched follow from it. So it is read first, and of all.
//
// @param   keys       LIST<MAP>    {key, about, known, after} of each list asked for; about: an entity; null: all; known: the moment; after: the position after which to begin, or null
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
    /*include competing*/
    WITH statement
    WHERE statement.predicate IN $predicates
    RETURN statement
  }
  /*include revisionsThen*/
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
  /*include scopeOf(statement)*/
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
    collect({statement: statement, rank: rank, support: support}) AS statements,
    /*include datesOfGroup(vouched[0], vouched[-1])*/
  /*include daysApart*/
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
      UNWIND groups AS statements
      UNWIND statements AS contender
      WITH contender, contender.statement AS one
      WITH contender, one, split(one.group, '|') AS parts
      ORDER BY one.id
      LIMIT $most
      RETURN [
        /*include contenderColumns(one, contender.rank)*/,
        contender.support
      ]
    },
    reduce(size = 0, statements IN groups | size + size(statements)),
    days,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
