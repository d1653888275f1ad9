// Whether a piece of evidence of `statement` isn't withdrawn.
//
// @of evidence
NOT evidence.withdrawn
