// The plain relationships of each entity with the entity at the other end; a limited number for each.
//
// @count   relationshipCountOfEntity  How many plain relationships each entity has.
// @param   keys     LIST<MAP>    {key, ids, asOf, after} of the entities asked about alike; asOf null: all times; after: the position after which to begin, or null
// @param   types    LIST<STRING> the types to list, plans among them or not
// @param   where    MAP          the values of the conditions; null: none
// @where   conditions on the relationships, and on the entities at their other ends
// @types   the types in the pattern, and from which end it is read
// @if      some          only some of the types in the pattern
// @if      day           a day
// @if      positions     where the rows stand, for cursors
// @if      relationships the ids and types of the relationships
// @if      terms         their roles, meanings and obligations
// @if      owed          their obligations on the day
// @if      days          their days
// @if      ends          what they join, and their statements
// @if      entities      further columns of the entities
// @returns key      INTEGER      the key asked about
// @returns id       STRING       the entity asked about
// @returns rows     LIST<LIST>   [positions:position, relationships:relationship.id, relationships:relationship.type, terms:relationship.relationshipTerms, owed:relationship.owed, days:relationship.bounds, ends:relationship.subject, ends:relationship.object, ends:relationship.statements, entities:node.entityDetails, node.id, node.name]
// @order   NAME     coalesce(other.sortName, ''), r.sortTime
// @order   SINCE    coalesce(toString(r.sinceMax), '~'), r.sortTime
// @order   UNTIL    coalesce(toString(r.untilMin), '~'), r.sortTime
// @order   TYPE     type(r), coalesce(other.sortName, ''), r.sortTime
// @order   ROLE     coalesce(r.role, '~'), r.sortTime
// @order   QUANTITY coalesce(head(COLLECT { MATCH (entity)-[m:MEASURED]-(other) WHERE startNode(m) = startNode(r) AND m.type = type(r) AND coalesce(m.role, '') = coalesce(r.role, '') AND m.part IS NULL AND coalesce(m.sinceMin <= coalesce(day, r.untilMax), true) AND coalesce(coalesce(day, r.sinceMin) <= m.untilMax, true) WITH coalesce(m.most, m.least) AS size ORDER BY size DESC LIMIT 1 RETURN size }), 1e15), r.sortTime
// @example {keys: [{key: 0, ids: ['state/belgium'], asOf: '2021-02-04', after: null}], types: ['MEMBER_OF', 'HOSTS'], certain: false, where: null, limit: 25}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
UNWIND key.ids AS id
MATCH (entity:Entity {id: id})
CALL (key, entity, day) {
  MATCH (entity)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(other:Entity)
  WHERE
    /*where*/ $where IS NULL /*end*/
    /*if some*/
    AND type(r) IN $types
    /*end*/
    /*if day*/
    AND (day IS NULL OR (
      /*include onDay(r)*/
    ))
    /*end*/
  WITH r, other, [/*order*/ coalesce(other.sortName, ''), r.sortTime /*end*/] AS position
  /*include page*/
  // What isn't shown isn't read: days as texts are the costliest part of a list.
  RETURN collect([
    /*if positions*/ position, /*end*/
    /*if relationships*/ r.id, type(r), /*end*/
    /*if terms*/
    /*include relationshipTerms(r)*/,
    /*end*/
    /*if owed*/
    CASE WHEN r.obligations IS NOT NULL THEN COLLECT {
      MATCH (entity)/*in*/-[bound:OBLIGED]-/*out*/(other)
      WHERE
        startNode(bound) = startNode(r)
        AND coalesce(bound.role, '') = coalesce(r.role, '')
        AND coalesce(bound.sinceMin <= day, true)
        AND coalesce(day <= bound.untilMax, true)
      RETURN DISTINCT bound.obligation
    } END,
    /*end*/
    /*if days*/
    /*include bounds(r)*/,
    /*end*/
    /*if ends*/ startNode(r).id, endNode(r).id, r.statements, /*end*/
    /*if entities*/
    /*include entityDetails(other)*/,
    /*end*/
    other.id,
    other.name
  ]) AS rows
}
RETURN key.key AS key, id, rows
