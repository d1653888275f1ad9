// The live statements that may compete, by what they compete for: an office, an event, or the fact that they speak of.
// Among those of one scope all disputes are found, and nothing of another scope competes with them.
//
// A scope is the entity of which there can be one statement at a time, for predicates that are exclusive; for all others
// it is the group, which has the same bounds in all its statements unless it is listed. Of each, `days` says by how many
// days the dates of a fact in it can differ at most; 0, if they agree.
//
// @param   keys       LIST<MAP>    {key, about, document, ids, after} of each list asked for; about: an entity; document: a source that isn't withdrawn; ids: of statements, with all that compete with them; all three null: all; after: the position after which to begin, or null
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
    /*include competing*/
    WITH statement
    WHERE NOT statement.retracted AND statement.predicate IN $predicates
    RETURN statement
  }
  /*include scopeOf(statement)*/
  WITH
    key,
    scope,
    statement.group AS group,
    collect(statement) AS statements,
    /*include datesOfGroup(statement.vouchedMin, statement.vouchedMax)*/
  /*include daysApart*/
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
      UNWIND groups AS statements
      UNWIND statements AS one
      WITH one, split(one.group, '|') AS parts
      ORDER BY one.id
      LIMIT $most
      RETURN [
        /*include contenderColumns(one, one.rank)*/,
        COLLECT {
          MATCH (one)-[:HAS_EVIDENCE]->(evidence:Evidence {withdrawn: false})-[:CITES]->(document:Document)
          RETURN [evidence.stance, evidence.modality, toString(evidence.vouchedOn), document.id]
        }
      ]
    },
    reduce(size = 0, statements IN groups | size + size(statements)),
    days,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
