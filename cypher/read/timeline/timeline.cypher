// What began, ended, happened and was said of entities, in order of time: of each of them, or of what two share; a limited amount for each.
// A day that is unknown on one side stands at the other.
//
// @count   timelineCount  How much began, ended, happened and was said of entities, or of what two share.
// @param   keys       LIST<MAP>    {key, ids, shared, after} of each timeline asked for; shared: only what two entities share; after: the position after which to begin, or null
// @param   from       DATE         nothing that certainly was before; null: from the beginning
// @param   until      DATE         nothing that certainly comes after; null: to the end
// @param   entries    LIST<STRING> BEGAN, ENDED, HAPPENED, SAID
// @param   facts      BOOLEAN      what isn't planned
// @param   planned    BOOLEAN      what is planned
// @param   themselves BOOLEAN      the spans of the entities, too
// @param   types      LIST<STRING> the types of relationships, plans among them or not
// @param   lasting    LIST<STRING> those of them that begin and end; the others happen
// @param   utterances LIST<STRING> the predicates by which something is said
// @types   the types in the pattern
// @returns key        INTEGER      the key asked about
// @returns rows       LIST<LIST>   [about, kind, planned, sinceMin, sinceMax, untilMin, untilMax, relationship.relationshipColumns, position]
// @order   DAY        toString(coalesce(sinceMin, untilMax)), kind, id, toString(planned), coalesce(period.id, '')
// @example {keys: [{key: 0, ids: ['state/belgium', 'org/nato'], shared: false, after: null}], from: null, until: null, entries: ['BEGAN', 'ENDED', 'HAPPENED', 'SAID'], facts: true, planned: false, themselves: true, types: ['MEMBER_OF', 'HOSTS'], lasting: ['MEMBER_OF', 'HOSTS'], utterances: ['THANKED'], limit: 25}
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    UNWIND key.ids AS id
    MATCH (entity:Entity {id: id})
    CALL (key, entity) {
      WITH key, entity
      WHERE NOT key.shared
      MATCH (entity)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(:Entity)
      RETURN r, null AS statement, null AS itself, null AS period, false AS withPlan
      UNION ALL
      WITH key, entity
      WHERE NOT key.shared
      MATCH (entity)<-[:MERGED_INTO*0..]-(:Entity)<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(statement:Statement)
      RETURN null AS r, statement, null AS itself, null AS period, false AS withPlan
      UNION ALL
      WITH key, entity
      WHERE NOT key.shared AND $themselves
      WITH entity, COLLECT { MATCH (entity)-[:LASTED]->(period:Period) RETURN period } AS periods
      UNWIND range(0, CASE WHEN periods = [] THEN 0 ELSE size(periods) - 1 END) AS index
      RETURN null AS r, null AS statement, entity AS itself, periods[index] AS period, index = 0 AS withPlan
    }
    RETURN r, statement, itself, period, withPlan
    UNION ALL
    WITH key
    WHERE key.shared
    MATCH (a:Entity {id: key.ids[0]})
    MATCH (b:Entity {id: key.ids[1]})
    WITH
      a,
      b,
      CASE WHEN COUNT { (a)--() } <= COUNT { (b)--() } THEN [a, b] ELSE [b, a] END AS bySize
    WITH a, b, bySize[0] AS small, bySize[1] AS large
    CALL (a, b, small, large) {
      MATCH (a)-[r]-(b)
      RETURN r, null AS statement, null AS itself, null AS period, false AS withPlan
      UNION ALL
      MATCH (small)-[near:/*include commonTypes*/]->(through:Entity)
      // A subquery of its own, so that the database doesn't begin at the larger side; the same below.
      CALL (near, through, large) {
        MATCH (through)<-[far:/*include commonTypes*/]-(large)
        WHERE
          (type(far) = type(near) OR through:Mission)
          AND /*include overlap(near, far)*/
        RETURN far
      }
      UNWIND [near, far] AS r
      RETURN r, null AS statement, null AS itself, null AS period, false AS withPlan
      UNION ALL
      MATCH (small)<-[:MERGED_INTO*0..]-(:Entity)<-[near:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(statement:Statement)
      CALL (near, statement, large) {
        MATCH (statement)-[far:HAS_SUBJECT|HAS_OBJECT|CONCERNS]->(:Entity)-[:MERGED_INTO*0..]->(large)
        WHERE (type(near) = 'HAS_SUBJECT') <> (type(far) = 'HAS_SUBJECT')
        RETURN DISTINCT true AS isBetween
      }
      RETURN null AS r, statement, null AS itself, null AS period, false AS withPlan
    }
    RETURN r, statement, itself, period, withPlan
  }
  // What is reached from several of the entities, or in several ways, stands here once.
  WITH DISTINCT r, statement, itself, period, withPlan
  WHERE
    (r IS NULL OR type(r) IN $types)
    AND (
      statement IS NULL
      OR (
        statement.predicate IN $utterances
        AND NOT statement.retracted
        AND statement.rank <> 'DEPRECATED'
        AND (statement.modality <> 'PLANNED' OR $planned)
      )
    )
  WITH
    r,
    statement,
    itself,
    period,
    withPlan,
    coalesce(r.id, statement.id, itself.id) AS id,
    // Who took part in an event did so when it took place.
    CASE
      WHEN
        type(r) ENDS WITH 'PARTICIPATED_IN'
        AND coalesce(r.sinceMin, r.sinceMax, r.untilMin, r.untilMax) IS NULL
      THEN endNode(r)
      ELSE coalesce(r, statement, period, itself)
    END AS dated
  UNWIND
    CASE
      WHEN statement IS NOT NULL AND coalesce(dated.sinceMin, dated.sinceMax, dated.untilMin, dated.untilMax) IS NULL
        THEN [['SAID', dated.vouchedMin, dated.vouchedMin, dated.vouchedMin, dated.vouchedMin, false]]
      WHEN type(r) IN $lasting OR (itself IS NOT NULL AND NOT itself:Event AND NOT itself:Document)
        THEN
          [
            ['BEGAN', dated.sinceMin, dated.sinceMax, dated.sinceMin, dated.sinceMax, false],
            ['ENDED', dated.untilMin, dated.untilMax, dated.untilMin, dated.untilMax, false]
          ]
      ELSE
        [[
          CASE WHEN statement IS NULL THEN 'HAPPENED' ELSE 'SAID' END,
          dated.sinceMin,
          coalesce(dated.sinceMax, dated.untilMax),
          coalesce(dated.untilMin, dated.sinceMin),
          coalesce(dated.untilMax, dated.sinceMax),
          false
        ]]
    END
    + CASE
      WHEN $planned AND withPlan
        THEN [['HAPPENED', itself.plannedMin, itself.plannedMax, itself.plannedMin, itself.plannedMax, true]]
      ELSE []
    END AS entry
  WITH
    r,
    id,
    period,
    entry[0] AS kind,
    entry[1] AS sinceMin,
    entry[2] AS sinceMax,
    entry[3] AS untilMin,
    entry[4] AS untilMax,
    entry[5] OR coalesce(type(r) STARTS WITH 'PLANNED_', statement.modality = 'PLANNED', false) AS planned
  WHERE
    kind IN $entries
    AND (planned OR $facts)
    AND coalesce(sinceMin, untilMax) IS NOT NULL
    // What lasted at least until a day may not have ended yet.
    AND (kind <> 'ENDED' OR untilMax IS NOT NULL)
    AND coalesce(untilMax >= $from, true)
    AND coalesce(sinceMin <= $until, true)
  WITH r, id, period, kind, planned, sinceMin, sinceMax, untilMin, untilMax, [/*order*/ toString(coalesce(sinceMin, untilMax)), kind, id, toString(planned), coalesce(period.id, '') /*end*/] AS position
  /*include page*/
  RETURN collect([
    id,
    kind,
    planned,
    toString(sinceMin),
    toString(sinceMax),
    toString(untilMin),
    toString(untilMax),
    /*include relationshipColumns(r)*/,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
