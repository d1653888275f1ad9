// Evidence by id.
//
// @param   keys LIST<MAP>  {key, id} of each piece of evidence asked about
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [id, statement, stance, modality, presupposed, attributedTo, vouchedOn, document, firstLine, lastLine, start, end, wordsHash, place, content, condition, note, inventory]
// @example {keys: [{key: 0, id: 'evidence/00000000000000000000'}]}
UNWIND $keys AS key
MATCH (statement:Statement)-[:HAS_EVIDENCE]->(evidence:Evidence {id: key.id})-[:CITES]->(document:Document)
RETURN
  key.key AS key,
  [[
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
    evidence.inventory
  ]] AS rows
