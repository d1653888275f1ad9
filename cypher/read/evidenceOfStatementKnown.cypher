// The evidence for and against each statement at a moment; at most so much each.
//
// @param   keys   LIST<MAP>  {key, id, known, after} of each statement asked about; known: the moment; after: the position behind which to begin, or null
// @param   limit  INTEGER    most a statement
// @returns key    INTEGER    the key asked about
// @returns rows   LIST<LIST> [id, statement, stance, modality, presupposed, attributedTo, vouchedOn, document, firstLine, lastLine, start, end, wordsHash, place, content, condition, note, inventory, position]
// @order   PLACE  document.id, coalesce(evidence.firstLine, 0), coalesce(evidence.start, 0), evidence.id
// @example {keys: [{key: 0, id: 'statement/00000000000000000000', known: '2026-01-01T00:00:00Z', after: null}], limit: 25}
UNWIND $keys AS key
MATCH (statement:Statement {id: key.id})
CALL (key, statement) {
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:CITES]->(document:Document)
  WHERE
    COLLECT {
      MATCH (statement)-[:HAS_REVISION]->(revision:Revision)
      WHERE revision.at <= datetime(key.known) AND evidence.id IN revision.evidence
      RETURN revision.kind ORDER BY revision.number DESC LIMIT 1
    }[0] IN ['RECORDED', 'EVIDENCE_ADDED']
  WITH
    key,
    statement,
    evidence,
    document,
    [/*order*/ document.id, coalesce(evidence.firstLine, 0), coalesce(evidence.start, 0), evidence.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH key, statement, evidence, document, position
  ORDER BY position /*direction*/
  LIMIT $limit
  WITH
    statement,
    evidence,
    document,
    position,
    // The words before they were changed the first time behind that moment.
    coalesce(
      COLLECT {
        MATCH (statement)-[:HAS_REVISION]->(later:Revision {kind: 'REWORDED', of: evidence.id})
        WHERE later.at > datetime(key.known)
        RETURN later ORDER BY later.number LIMIT 1
      }[0],
      evidence
    ) AS words
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
    words.content,
    words.condition,
    words.note,
    evidence.inventory,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
