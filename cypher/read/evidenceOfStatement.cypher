// The evidence for and against each statement, as long as it isn't withdrawn.
//
// @param   keys LIST<MAP>  {key, id} of each statement asked about
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [id, stance, modality, presupposed, attributedTo, vouchedOn, document, firstLine, lastLine, start, end, wordsHash, place, note, inventory]
// @example {keys: [{key: 0, id: 'statement/00000000000000000000'}]}
UNWIND $keys AS key
MATCH (statement:Statement {id: key.id})
CALL (statement) {
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {withdrawn: false})-[:CITES]->(document:Document)
  OPTIONAL MATCH (evidence)-[:ATTRIBUTED_TO]->(speaker:Entity)
  WITH evidence, document, speaker
  ORDER BY document.id, evidence.firstLine, evidence.start, evidence.id
  RETURN collect([
    evidence.id,
    evidence.stance,
    evidence.modality,
    evidence.presupposed,
    speaker.id,
    toString(evidence.vouchedOn),
    document.id,
    evidence.firstLine,
    evidence.lastLine,
    evidence.start,
    evidence.end,
    evidence.wordsHash,
    evidence.place,
    evidence.note,
    evidence.inventory
  ]) AS rows
}
RETURN key.key AS key, rows
