// Whether a piece of evidence asserts its statement, and isn't withdrawn.
//
// @of word
word.stance = 'SUPPORTS' AND word.modality = 'ASSERTED' AND NOT word.withdrawn
