// The revisions of `statement` until the moment `key.known`.
CALL (key, statement) {
  MATCH (statement)-[:HAS_REVISION]->(revision:Revision)
  WHERE revision.at <= datetime(key.known)
  WITH revision
  ORDER BY revision.number
  RETURN collect(revision) AS revisions
}
