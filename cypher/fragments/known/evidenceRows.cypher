// The evidence of a page.
RETURN collect([
  /*include evidenceColumns(evidence, evidence)*/,
  position,
  /*include sourceShown*/
]) AS rows
