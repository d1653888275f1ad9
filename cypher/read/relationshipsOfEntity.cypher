// The plain relationships of each thing with the thing at the other end; at most so many each.
//
// @param   keys         LIST<MAP>    {key, ids, asOf, after, ties, ends, things, documents} of the things asked about alike; asOf null: all times; after: the position behind which to begin, or null; ties, ends, things, documents: whether it is shown what the relationships are, what they join on whose word, all of the things at the other end, and all of the documents that are cited
// @param   types        LIST<STRING> the types to list, plans among them or not
// @param   certain      BOOLEAN      with a day, leave out what only may have been in force
// @param   hasDate      BOOLEAN      with a day, only what is known to have begun by it or not before some other; false: only what isn't; null: both
// @param   kinds        LIST<STRING> the labels of the things to list; null: all
// @param   ids          LIST<STRING> the ids of the things to list; null: all
// @param   nameContains STRING       what their names contain, without case and diacritics; null: anything
// @param   limit        INTEGER      most a thing
// @param   evidence     INTEGER      most of a statement behind a relationship
// @sources the statements behind the relationships, with the evidence of each; may be left out
// @types   the types in the pattern, and from which end it is read
// @returns key          INTEGER      the key asked about
// @returns id           STRING       the thing asked about
// @returns rows         LIST<LIST>   [node.id, node.name, position, relationship(id, type, role, meaning, obligations, sinceMin, sinceMax, untilMin, untilMax), relationship(subject, object, statements), node(description, sinceMin, sinceMax, untilMin, untilMax, plannedMin, plannedMax, file, sha256), sources]
// @order   NAME         coalesce(other.sortName, ''), r.id
// @order   SINCE        coalesce(toString(r.sinceMax), '~'), r.id
// @order   TYPE         type(r), coalesce(other.sortName, ''), r.id
// @example {keys: [{key: 0, ids: ['state/belgium'], asOf: '2021-02-04', after: null, ties: true, ends: true, things: true, documents: true}], types: ['MEMBER_OF', 'HOSTS'], certain: false, hasDate: null, kinds: null, ids: null, nameContains: null, limit: 25, evidence: 25}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
UNWIND key.ids AS id
MATCH (entity:Entity {id: id})
CALL (key, entity, day) {
  MATCH (entity)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(other:Entity)
  WHERE
    type(r) IN $types
    AND ($kinds IS NULL OR any(label IN labels(other) WHERE label IN $kinds))
    AND ($ids IS NULL OR other.id IN $ids)
    AND ($nameContains IS NULL OR other.sortName CONTAINS $nameContains)
    AND (
      day IS NULL
      OR (
        coalesce(r.sinceMin <= day, true)
        AND coalesce(day <= r.untilMax, true)
        AND (NOT $certain OR coalesce(r.sinceMax <= day AND day <= r.untilMin, false))
        AND ($hasDate IS NULL OR $hasDate = (r.sinceMin IS NOT NULL OR coalesce(r.sinceMax <= day, false)))
      )
    )
  WITH r, other, [/*order*/ coalesce(other.sortName, ''), r.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH r, other, position
  ORDER BY position /*direction*/
  LIMIT $limit
  // What isn't shown isn't read: days as texts are the dearest part of a list.
  RETURN collect([
    other.id,
    other.name,
    position,
    CASE WHEN key.ties THEN [
      r.id,
      type(r),
      r.role,
      r.meaning,
      coalesce(r.obligations, []),
      toString(r.sinceMin),
      toString(r.sinceMax),
      toString(r.untilMin),
      toString(r.untilMax)
    ] END,
    CASE WHEN key.ends THEN [startNode(r).id, endNode(r).id, r.statements] END,
    CASE WHEN key.things THEN [
      other.description,
      toString(other.sinceMin),
      toString(other.sinceMax),
      toString(other.untilMin),
      toString(other.untilMax),
      toString(other.plannedMin),
      toString(other.plannedMax),
      other.file,
      other.sha256
    ] END,
    /*sources*/ COLLECT {
      UNWIND r.statements AS told
      MATCH (statement:Statement {id: told})
      RETURN [
        statement.id,
        statement.predicate,
        COLLECT { MATCH (statement)-[:HAS_SUBJECT]->(subject:Entity) RETURN subject.id }[0],
        COLLECT { MATCH (statement)-[:HAS_OBJECT]->(object:Entity) RETURN object.id }[0],
        statement.value,
        statement.language,
        statement.role,
        statement.meaning,
        coalesce(statement.obligations, []),
        statement.key,
        statement.content,
        statement.condition,
        statement.rank,
        statement.reason,
        statement.modality,
        statement.retracted,
        statement.sources,
        toString(statement.sinceMin),
        toString(statement.sinceMax),
        toString(statement.untilMin),
        toString(statement.untilMax),
        toString(statement.vouchedMin),
        toString(statement.vouchedMax),
        COLLECT { MATCH (statement)-[:CONCERNS]->(about:Entity) RETURN DISTINCT about.id ORDER BY about.id },
        COLLECT {
          MATCH (statement)-[said:REFERS_TO]->(answered:Statement)
          RETURN answered.id ORDER BY said.load <> statement.recordedBy, said.load
        }[0],
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
            evidence.id,
            statement.id,
            evidence.stance,
            evidence.modality,
            evidence.presupposed,
            COLLECT { MATCH (evidence)-[:ATTRIBUTED_TO]->(speaker:Entity) RETURN speaker.id }[0],
            toString(evidence.vouchedOn),
            document.id,
            evidence.firstLine,
            evidence.lastLine,
            evidence.start,
            evidence.end,
            evidence.wordsHash,
            evidence.place,
            evidence.content,
            evidence.condition,
            evidence.note,
            evidence.inventory,
            place,
            CASE WHEN key.documents THEN [
              document.id,
              document.name,
              document.description,
              toString(document.sinceMin),
              toString(document.sinceMax),
              toString(document.untilMin),
              toString(document.untilMax),
              toString(document.plannedMin),
              toString(document.plannedMax),
              document.file,
              document.sha256
            ] END
          ]
        }
      ]
    } /*end*/
  ]) AS rows
}
RETURN key.key AS key, id, rows
