// What happened to each statement in the record, in order.
//
// @param   keys LIST<MAP>  {key, id, known} of each statement asked about; known null: until now
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [at, kind, load, evidence, rank, reason, of, content, condition, note, concerns, refersTo, name, description, file, sha256]
// @example {keys: [{key: 0, id: 'statement/00000000000000000000', known: null}]}
UNWIND $keys AS key
MATCH (statement:Statement {id: key.id})
CALL (key, statement) {
  MATCH (statement)-[:HAS_REVISION]->(revision:Revision)
  WHERE key.known IS NULL OR revision.at <= datetime(key.known)
  WITH revision
  ORDER BY revision.number
  RETURN collect([
    toString(revision.at),
    revision.kind,
    revision.load,
    revision.evidence,
    revision.rank,
    revision.reason,
    revision.of,
    revision.content,
    revision.condition,
    revision.note,
    CASE
      WHEN revision.kind = 'REWORDED' AND revision.of IS NULL AND statement:Statement THEN COLLECT {
        MATCH (statement)-[said:CONCERNS|CONCERNED]->(about:Entity)
        WHERE coalesce(said.at < revision.at, true) AND coalesce(said.until >= revision.at, true)
        RETURN DISTINCT about.id ORDER BY about.id
      }
    END,
    CASE
      WHEN revision.kind = 'REWORDED' AND revision.of IS NULL AND statement:Statement THEN COLLECT {
        MATCH (statement)-[said:REFERS_TO|REFERRED_TO]->(answered:Statement)
        WHERE coalesce(said.at < revision.at, true) AND coalesce(said.until >= revision.at, true)
        RETURN answered.id ORDER BY said.load <> statement.recordedBy, said.load
      }[0]
    END,
    revision.name,
    revision.description,
    revision.file,
    revision.sha256
  ]) AS rows
}
RETURN key.key AS key, rows
