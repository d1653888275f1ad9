// The evidence of a page.
RETURN collect([
  /*include evidenceShown(evidence, evidence)*/
]) AS rows
