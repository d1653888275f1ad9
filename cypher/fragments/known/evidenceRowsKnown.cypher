// The evidence of a page, with the words that it had at the moment `key.known`: before these were changed the first time behind it.
WITH
  *,
  coalesce(
    COLLECT {
      MATCH (statement)-[:HAS_REVISION]->(later:Revision {kind: 'REWORDED', of: evidence.id})
      WHERE later.at > datetime(key.known)
      RETURN later ORDER BY later.number LIMIT 1
    }[0],
    evidence
  ) AS words
RETURN collect([
  /*include evidenceShown(evidence, words)*/
]) AS rows
