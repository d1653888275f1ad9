// The evidence for and against each statement; at most so much each.
//
// @param   keys   LIST<MAP>  {key, ids, after, documents} of the statements asked about alike; after: the position behind which to begin, or null; documents: whether all is shown of them
// @param   limit  INTEGER    most a statement
// @returns key    INTEGER    the key asked about
// @returns id     STRING     the statement asked about
// @returns rows   LIST<LIST> [id, statement, stance, modality, presupposed, attributedTo, vouchedOn, document, firstLine, lastLine, start, end, wordsHash, place, content, condition, note, inventory, position, source(id, name, description, sinceMin, sinceMax, untilMin, untilMax, plannedMin, plannedMax, file, sha256)]
// @order   PLACE  document.id, coalesce(evidence.firstLine, 0), coalesce(evidence.start, 0), evidence.id
// @example {keys: [{key: 0, ids: ['statement/00000000000000000000'], after: null, documents: true}], limit: 25}
UNWIND $keys AS key
UNWIND key.ids AS id
MATCH (statement:Statement {id: id})
CALL (key, statement) {
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:CITES]->(document:Document)
  WHERE NOT evidence.withdrawn
  WITH
    statement,
    evidence,
    document,
    [/*order*/ document.id, coalesce(evidence.firstLine, 0), coalesce(evidence.start, 0), evidence.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH statement, evidence, document, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([
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
    position,
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
  ]) AS rows
}
RETURN key.key AS key, id, rows
