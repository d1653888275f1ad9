// What is shown of the evidence for a statement in a document.
//
// @of      evidence, words
// @columns attributedTo, evidenceTerms
/*include attributedTo(evidence)*/,
/*include evidenceTerms(evidence, words)*/
