// The evidence of a page.
RETURN collect([
  /*if speakers*/
  /*include attributedTo(evidence)*/,
  /*end*/
  /*if positions*/ position, /*end*/
  document.id,
  document.name,
  /*if details*/
  /*include entityDetails(document)*/,
  /*end*/
  /*include evidenceTerms(evidence, evidence)*/
]) AS rows
