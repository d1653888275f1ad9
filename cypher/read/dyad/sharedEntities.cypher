// The entities to which two entities are both related, at times that can overlap, with both relationships; a limited number for each pair.
//
// @count   sharedEntityCount  How many pairs of relationships two entities have with the same third entities, at times that can overlap.
// @param   keys        LIST<MAP>    {key, a, b, asOf, types, label, after} of each pair asked about; asOf null: all times; types: the types of the relationships; label: the kind of the shared entity, or null for any; after: the position after which to begin, or null
// @param   obligations LIST<STRING> at least one of them on each side, on the day or at a common time; null: whether it obliges or not
// @if      obliging      obligations
// @if      positions     where the rows stand, for cursors
// @if      relationships the ids and types of both relationships
// @if      terms         their roles, meanings and obligations
// @if      days          their days
// @if      ends          what they join, and their statements
// @if      entities      further columns of the shared entity
// @returns key         INTEGER      the key asked about
// @returns rows        LIST<LIST>   [positions:position, relationships:a.id, relationships:a.type, relationships:b.id, relationships:b.type, terms:a.relationshipTerms, terms:b.relationshipTerms, days:a.bounds, days:b.bounds, ends:a.subject, ends:a.object, ends:a.statements, ends:b.subject, ends:b.object, ends:b.statements, entities:through.entityDetails, through.id, through.name]
// @order   NAME        coalesce(through.sortName, ''), ofA.sortTime, ofB.sortTime
// @example {keys: [{key: 0, a: 'state/belgium', b: 'state/poland', asOf: '2021-02-04', types: ['MEMBER_OF'], label: null, after: null}], obligations: null, certain: false, limit: 25}
UNWIND $keys AS key
MATCH (a:Entity {id: key.a})
MATCH (b:Entity {id: key.b})
WITH
  key,
  a,
  date(key.asOf) AS day,
  CASE
    WHEN
      COUNT { (a)-[:/*include commonTypes*/]->() } <= COUNT { (b)-[:/*include commonTypes*/]->() }
    THEN [a, b]
    ELSE [b, a]
  END AS bySize
WITH key, a, day, bySize[0] AS small, bySize[1] AS large
CALL (key, a, small, large, day) {
  MATCH (small)-[near:/*include commonTypes*/]->(through:Entity)
  WHERE type(near) IN key.types AND (key.label IS NULL OR key.label IN labels(through))
  // A subquery of its own, so that the database doesn't begin at the larger side.
  CALL (key, near, through, large, day) {
    MATCH (through)<-[far:/*include commonTypes*/]-(large)
    WHERE
      type(far) IN key.types
      AND /*include overlap(near, far)*/
      AND /*include inForce(near)*/
      AND /*include inForce(far)*/
    RETURN far
  }
  WITH near, far, through
  WHERE
    true
    /*if obliging*/
    AND ($obligations IS NULL OR EXISTS {
      MATCH (small)-[mine:OBLIGED]->(through)
      WHERE
        /*include obliges(mine)*/
        AND coalesce(mine.role, '') = coalesce(near.role, '')
        AND /*include overlap(mine, near)*/
        AND /*include overlap(mine, far)*/
      MATCH (large)-[its:OBLIGED]->(through)
      WHERE
        /*include obliges(its)*/
        AND coalesce(its.role, '') = coalesce(far.role, '')
        AND /*include overlap(its, near)*/
        AND /*include overlap(its, far)*/
        AND /*include overlap(its, mine)*/
    })
    /*end*/
  WITH through, CASE WHEN small = a THEN [near, far] ELSE [far, near] END AS relationships
  WITH through, relationships[0] AS ofA, relationships[1] AS ofB
  WITH through, ofA, ofB, [/*order*/ coalesce(through.sortName, ''), ofA.sortTime, ofB.sortTime /*end*/] AS position
  /*include page*/
  RETURN collect([
    /*if positions*/ position, /*end*/
    /*if relationships*/ ofA.id, type(ofA), ofB.id, type(ofB), /*end*/
    /*if terms*/
    /*include relationshipTerms(ofA)*/,
    /*include relationshipTerms(ofB)*/,
    /*end*/
    /*if days*/
    /*include bounds(ofA)*/,
    /*include bounds(ofB)*/,
    /*end*/
    /*if ends*/
    startNode(ofA).id,
    endNode(ofA).id,
    ofA.statements,
    startNode(ofB).id,
    endNode(ofB).id,
    ofB.statements,
    /*end*/
    /*if entities*/
    /*include entityDetails(through)*/,
    /*end*/
    through.id,
    through.name
  ]) AS rows
}
RETURN key.key AS key, rows
