// What a piece of evidence for a statement says, without who says it. Its words are its own, or of a revision that has former ones.
//
// @of      evidence, words
// @columns id, statement, stance, modality, presupposed, vouchedOn, document, firstLine, lastLine, start, end, wordsHash, place, content, condition, note, inventory
evidence.id,
statement.id,
evidence.stance,
evidence.modality,
evidence.presupposed,
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
