// The words that `statement` had at the moment `key.known`: before these were changed the first time behind it.
WITH
  *,
  coalesce(
    COLLECT {
      MATCH (statement)-[:HAS_REVISION]->(later:Revision {kind: 'REWORDED'})
      WHERE later.of IS NULL AND later.at > datetime(key.known)
      RETURN later ORDER BY later.number LIMIT 1
    }[0],
    statement
  ) AS words
