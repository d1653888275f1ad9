// What is shown of a revision of a statement or an entity. Of one that says that a statement was reworded: what it concerned and
// answered before.
//
// @of      revision, owner
// @columns kind, at, load, evidence, rank, reason, of, content, condition, note, concerns, refersTo, name, description, file, sha256
revision.kind,
toString(revision.at),
revision.load,
revision.evidence,
revision.rank,
revision.reason,
revision.of,
revision.content,
revision.condition,
revision.note,
CASE
  WHEN revision.kind = 'REWORDED' AND revision.of IS NULL AND owner:Statement THEN COLLECT {
    MATCH (owner)-[said:CONCERNS|CONCERNED]->(about:Entity)
    WHERE coalesce(said.at < revision.at, true) AND coalesce(said.until >= revision.at, true)
    RETURN DISTINCT about.id ORDER BY about.id
  }
END,
CASE
  WHEN revision.kind = 'REWORDED' AND revision.of IS NULL AND owner:Statement THEN COLLECT {
    MATCH (owner)-[said:REFERS_TO|REFERRED_TO]->(answered:Statement)
    WHERE coalesce(said.at < revision.at, true) AND coalesce(said.until >= revision.at, true)
    RETURN answered.id ORDER BY said.load <> owner.recordedBy, said.load
  }[0]
END,
revision.name,
revision.description,
revision.file,
revision.sha256
