// The plain relationships of each entity with the entity at the other end; a limited number for each.
//
// @count   relationshipCountOfEntity  How many plain relationships each entity has.
// @param   keys     LIST<MAP>    {key, ids, asOf, after, relationships, ends, entities, documents} of the entities asked about alike; asOf null: all times; after: the position after which to begin, or null; relationships, ends, entities, documents: whether to return the columns of the relationships, their ends and statements, the columns of the entities at the other end, and those of the cited documents
// @param   types    LIST<STRING> the types to list, plans among them or not
// @param   hasDate  BOOLEAN      with a day, only what is known to have begun by it or not before some other; false: only what isn't; null: both
// @param   evidence INTEGER      most of a statement behind a relationship
// @sources the statements behind the relationships, with the evidence of each; may be left out
// @types   the types in the pattern, and from which end it is read
// @returns key      INTEGER      the key asked about
// @returns id       STRING       the entity asked about
// @returns rows     LIST<LIST>   [node.id, node.name, position, relationship(id, type, relationshipDetails), relationship(subject, object, statements), node(entityDetails), sources]
// @order   NAME     coalesce(other.sortName, ''), r.id
// @order   SINCE    coalesce(toString(r.sinceMax), '~'), r.id
// @order   TYPE     type(r), coalesce(other.sortName, ''), r.id
// @example {keys: [{key: 0, ids: ['state/belgium'], asOf: '2021-02-04', after: null, relationships: true, ends: true, entities: true, documents: true}], types: ['MEMBER_OF', 'HOSTS'], certain: false, hasDate: null, kinds: null, ids: null, nameContains: null, within: null, limit: 25, evidence: 25}
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
    position,
    CASE WHEN key.relationships THEN [
      r.id,
      type(r),
      /*include relationshipDetails(r)*/
    ] END,
    CASE WHEN key.ends THEN [startNode(r).id, endNode(r).id, r.statements] END,
    CASE WHEN key.entities THEN [
      /*include entityDetails(other)*/
    ] END,
    /*sources*/ COLLECT {
      UNWIND r.statements AS supporting
      MATCH (statement:Statement {id: supporting})
      RETURN [
        /*include statementColumns(statement, statement)*/,
        COLLECT {
          MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:CITES]->(document:Document)
          WHERE NOT evidence.withdrawn
          WITH
            statement,
            evidence,
            document,
            [document.id, coalesce(evidence.firstLine, 0), coalesce(evidence.start, 0), evidence.id] AS place
          ORDER BY place
          LIMIT $evidence
          RETURN [
            /*include evidenceColumns(evidence, evidence)*/,
            place,
            /*include sourceShown*/
          ]
        }
      ]
    } /*end*/
  ]) AS rows
}
RETURN key.key AS key, id, rows
