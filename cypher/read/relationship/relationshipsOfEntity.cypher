// The plain relationships of each entity with the entity at the other end; a limited number for each.
//
// @count   relationshipCountOfEntity  How many plain relationships each entity has.
// @param   keys     LIST<MAP>    {key, ids, asOf, after, positions, relationships, terms, owed, days, ends, entities} of the entities asked about alike; asOf null: all times; after: the position after which to begin, or null; the others: whether to return the positions, ids and types of the relationships, their role, meaning and obligations, the obligations on the day, their days, their ends and statements, and the columns of the entities at the other end
// @param   types    LIST<STRING> the types to list, plans among them or not
// @param   hasDate  BOOLEAN      with a day, only what is known to have begun by it or not before some other; false: only what isn't; null: both
// @types   the types in the pattern, and from which end it is read
// @returns key      INTEGER      the key asked about
// @returns id       STRING       the entity asked about
// @returns rows     LIST<LIST>   [node.id, node.name, position, relationship(id, type), relationship(relationshipTerms), relationship(owed), relationship(bounds), relationship(subject, object, statements), node(entityDetails)]
// @order   NAME     coalesce(other.sortName, ''), r.id
// @order   SINCE    coalesce(toString(r.sinceMax), '~'), r.id
// @order   TYPE     type(r), coalesce(other.sortName, ''), r.id
// @example {keys: [{key: 0, ids: ['state/belgium'], asOf: '2021-02-04', after: null, positions: true, relationships: true, terms: true, owed: true, days: true, ends: true, entities: true}], types: ['MEMBER_OF', 'HOSTS'], certain: false, hasDate: null, kinds: null, ids: null, nameContains: null, within: null, limit: 25}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
UNWIND key.ids AS id
MATCH (entity:Entity {id: id})
CALL (key, entity, day) {
  MATCH (entity)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(other:Entity)
  WHERE
    type(r) IN $types
    AND /*include isWanted(other)*/
    AND (
      day IS NULL
      OR (
        /*include onDay(r)*/
        AND ($hasDate IS NULL OR $hasDate = (r.sinceMin IS NOT NULL OR coalesce(r.sinceMax <= day, false)))
      )
    )
  WITH r, other, [/*order*/ coalesce(other.sortName, ''), r.id /*end*/] AS position
  /*include page*/
  // What isn't shown isn't read: days as texts are the costliest part of a list.
  RETURN collect([
    other.id,
    other.name,
    CASE WHEN key.positions THEN position END,
    CASE WHEN key.relationships THEN [r.id, type(r)] END,
    CASE WHEN key.terms THEN [
      /*include relationshipTerms(r)*/
    ] END,
    CASE WHEN key.owed THEN [
      CASE WHEN r.obligations IS NOT NULL THEN COLLECT {
        MATCH (entity)/*in*/-[bound:OBLIGED]-/*out*/(other)
        WHERE
          startNode(bound) = startNode(r)
          AND coalesce(bound.role, '') = coalesce(r.role, '')
          AND coalesce(bound.sinceMin <= day, true)
          AND coalesce(day <= bound.untilMax, true)
        RETURN DISTINCT bound.obligation
      } END
    ] END,
    CASE WHEN key.days THEN [
      /*include bounds(r)*/
    ] END,
    CASE WHEN key.ends THEN [startNode(r).id, endNode(r).id, r.statements] END,
    CASE WHEN key.entities THEN [
      /*include entityDetails(other)*/
    ] END
  ]) AS rows
}
RETURN key.key AS key, id, rows
