// The evidence that cites each document, as long as it isn't withdrawn; at most so much each.
//
// @param   keys   LIST<MAP>  {key, id, after} of each document asked about; after: the position behind which to begin, or null
// @param   limit  INTEGER    most a document
// @returns key    INTEGER    the key asked about
// @returns rows   LIST<LIST> [id, statement, stance, modality, presupposed, attributedTo, vouchedOn, document, firstLine, lastLine, start, end, wordsHash, place, content, condition, note, inventory, position]
// @order   PLACE  coalesce(evidence.firstLine, 0), coalesce(evidence.start, 0), evidence.id
// @example {keys: [{key: 0, id: 'document/nato-2021-02-04-news', after: null}], limit: 25}
UNWIND $keys AS key
MATCH (document:Entity:Document {id: key.id})
CALL (key, document) {
  MATCH (statement:Statement)-[:HAS_EVIDENCE]->(evidence:Evidence {withdrawn: false})-[:CITES]->(document)
  WITH statement, evidence, document, [/*order*/ coalesce(evidence.firstLine, 0), coalesce(evidence.start, 0), evidence.id /*end*/] AS position
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
    position
  ]) AS rows
}
RETURN key.key AS key, rows
