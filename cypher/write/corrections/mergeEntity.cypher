// Merges an entity into another: it stays as a tombstone, and nothing is moved.
//
// @param from     STRING
// @param into     STRING
// @param revision STRING  the id of the revision that says so
// @param number   INTEGER how many revisions the entity had before
// @param reason   STRING
MATCH (from:Entity {id: $from})
MATCH (into:Entity {id: $into})
SET from:Merged
CREATE (from)-[:MERGED_INTO {at: datetime.transaction(), reason: $reason}]->(into)
CREATE (from)-[:HAS_REVISION]->(:Revision {
  id: $revision,
  number: $number,
  at: datetime.transaction(),
  kind: 'MERGED',
  evidence: [],
  reason: $reason
})
