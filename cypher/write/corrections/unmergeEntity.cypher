// Parts an entity from what it was merged into; that it was merged, and until when, is kept.
//
// @param from     STRING
// @param revision STRING  the id of the revision that says so
// @param number   INTEGER how many revisions the entity had before
// @param reason   STRING
MATCH (from:Entity {id: $from})-[merged:MERGED_INTO]->(into:Entity)
REMOVE from:Merged
CREATE (from)-[:WAS_MERGED_INTO {at: merged.at, until: datetime.transaction(), reason: merged.reason}]->(into)
DELETE merged
CREATE (from)-[:HAS_REVISION]->(:Revision {
  id: $revision,
  number: $number,
  at: datetime.transaction(),
  kind: 'UNMERGED',
  evidence: [],
  reason: $reason
})
