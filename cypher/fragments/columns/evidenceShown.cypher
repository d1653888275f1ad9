// What is shown of a piece of evidence in a list, with the document that it cites.
//
// @of      evidence, words
// @columns speakers:attributedTo, positions:position, source.id, source.name, details:source.entityDetails, evidenceTerms
/*if speakers*/
/*include attributedTo(evidence)*/,
/*end*/
/*if positions*/ position, /*end*/
document.id,
document.name,
/*if details*/
/*include entityDetails(document)*/,
/*end*/
/*include evidenceTerms(evidence, words)*/
