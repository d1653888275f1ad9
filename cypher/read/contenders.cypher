// The live statements that may compete, by what they compete for: an office, an event, or the fact that they speak of.
// Among those of one scope all disputes are found, and nothing of another scope competes with them.
//
// A scope is the thing of which there can be one statement at a time, for predicates that are exclusive; for all others
// it is the group, which has the same bounds in all its statements unless it is listed. Of each, `days` says by how many
// days the dates of a fact in it can differ at most; 0, if they agree.
//
// @param   keys       LIST<MAP>    {key, about, document, ids, after} of each list asked for; about: a thing; document: a source that isn't withdrawn; ids: of statements, with all that compete with them; all three null: all; after: the position behind which to begin, or null
// @param   bySubject  LIST<STRING> the predicates that are exclusive by their subject
// @param   byObject   LIST<STRING> the predicates that are exclusive by their object
// @param   predicates LIST<STRING> the predicates
// @param   all        BOOLEAN      list also what can have no dispute
// @param   most       INTEGER      most statements of a scope
// @param   limit      INTEGER      most scopes
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [scope, statements, size, days, position]
// @order   SCOPE      scope
// @order   DAYS       days, scope
// @example {keys: [{key: 0, about: null, document: null, ids: null, after: null}], bySubject: ['OCCURRED', 'WEEKDAY'], byObject: ['HOLDS'], predicates: ['OCCURRED', 'MEMBER_OF'], all: false, most: 100, limit: 25}
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key
    WHERE key.about IS NULL AND key.document IS NULL AND key.ids IS NULL
    MATCH (statement:Statement)
    WHERE NOT statement.retracted AND statement.predicate IN $predicates
    RETURN statement
    UNION
    CALL (key) {
      MATCH (:Entity {id: key.about})<-[:MERGED_INTO*0..]-(:Entity)<-[:HAS_SUBJECT|HAS_OBJECT]-(anchor:Statement)
      RETURN anchor
      UNION
      MATCH (:Entity {id: key.document})<-[:CITES]-(:Evidence {withdrawn: false})<-[:HAS_EVIDENCE]-(anchor:Statement)
      RETURN anchor
      UNION
      UNWIND key.ids AS id
      MATCH (anchor:Statement {id: id})
      RETURN anchor
    }
    WITH anchor
    WHERE NOT anchor.retracted AND anchor.predicate IN $predicates
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
    WHERE NOT statement.retracted AND statement.predicate IN $predicates
    RETURN statement
  }
  WITH key, statement, split(statement.group, '|') AS parts
  WITH
    key,
    statement,
    CASE
      WHEN statement.predicate IN $byObject THEN parts[2]
      WHEN statement.predicate IN $bySubject THEN parts[1]
      ELSE statement.group
    END AS scope
  WITH
    key,
    scope,
    statement.group AS group,
    collect(statement) AS told,
    min(statement.sinceMax) AS begun,
    min(CASE WHEN statement.vouchedMin < statement.sinceMin THEN statement.sinceMin ELSE statement.vouchedMin END) AS vouchedBegun,
    max(statement.sinceMin) AS lastToBegin,
    min(statement.untilMax) AS firstToEnd,
    max(statement.untilMin) AS lasting,
    max(CASE WHEN statement.vouchedMax > statement.untilMax THEN statement.untilMax ELSE statement.vouchedMax END) AS vouchedLasting
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
      $all
      OR days > 0
      OR size(groups) > 1
      OR any(one IN groups[0] WHERE EXISTS { (one)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false, stance: 'CONTRADICTS'}) })
    )
  WITH scope, position, groups, days
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([
    scope,
    COLLECT {
      UNWIND groups AS told
      UNWIND told AS one
      WITH one, split(one.group, '|') AS parts
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
        one.rank,
        toString(one.sinceMin),
        toString(one.sinceMax),
        toString(one.untilMin),
        toString(one.untilMax),
        COLLECT {
          MATCH (one)-[:HAS_EVIDENCE]->(evidence:Evidence {withdrawn: false})-[:CITES]->(document:Document)
          RETURN [evidence.stance, evidence.modality, toString(evidence.vouchedOn), document.id]
        }
      ]
    },
    reduce(size = 0, told IN groups | size + size(told)),
    days,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
