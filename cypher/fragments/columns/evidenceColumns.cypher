// What is shown of the evidence for a statement in a document. Its words are its own, or of a revision that has former ones.
//
// @of      evidence, words
// @columns id, statement, stance, modality, presupposed, attributedTo, vouchedOn, document, firstLine, lastLine, start, end, wordsHash, place, content, condition, note, inventory
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
evidence.inventory
