// What `revisions` of `statement` add up to: its state and its rank, and the modalities of its support.
CALL (statement) {
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {stance: 'SUPPORTS'})
  RETURN collect(evidence) AS support
}
WITH
  key,
  statement,
  [revision IN revisions WHERE revision.kind IN ['RECORDED', 'RETRACTED'] | revision.kind][-1] AS state,
  [revision IN revisions WHERE revision.kind = 'RANKED' | revision.rank][-1] AS rank,
  [
    evidence IN support
    WHERE [revision IN revisions WHERE evidence.id IN revision.evidence | revision.kind][-1] IN ['RECORDED', 'EVIDENCE_ADDED']
    | evidence.modality
  ] AS moods
