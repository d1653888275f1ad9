// Brings the state of statements up to date with their evidence: the strongest modality of what supports them; the days for which
// sources vouch in that modality, and how many these are, since a plan is no support for a fact; and whether they are retracted: by
// hand, or because no evidence is left.
// Its words are those of the first in that modality that has any: of what the file brought that recorded it before others, then by
// document and place. What no evidence supports has the words of what contradicts it.
//
// @param   ids       LIST<STRING>
// @param   strength  LIST<STRING> the modalities, the strongest first
// @pieces ids
// @returns id        STRING
// @returns group     STRING
// @returns retracted BOOLEAN
// @returns content   STRING  before, as what follows
// @returns condition STRING
// @returns reworded  BOOLEAN whether its words are others now
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
CALL (statement) {
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {withdrawn: false})-[:CITES]->(document:Document)
  RETURN collect({
    node: evidence,
    document: document.id,
    strength: CASE evidence.stance WHEN 'SUPPORTS' THEN [i IN range(0, size($strength) - 1) WHERE $strength[i] = evidence.modality][0] END,
    vouchedOn: evidence.vouchedOn,
    hasWords: coalesce(evidence.content, evidence.condition) IS NOT NULL
  }) AS live
}
WITH statement, live, reduce(least = null, one IN live | CASE WHEN one.strength >= least THEN least ELSE coalesce(one.strength, least) END) AS strongest
WITH statement, live, strongest, [one IN live WHERE one.strength = strongest] AS supporting
WITH
  statement,
  live,
  $strength[strongest] AS modality,
  size(reduce(all = [], one IN supporting | CASE WHEN one.document IN all THEN all ELSE all + one.document END)) AS sources,
  reduce(first = null, one IN supporting | CASE WHEN first <= one.vouchedOn THEN first ELSE coalesce(one.vouchedOn, first) END) AS vouchedMin,
  reduce(last = null, one IN supporting | CASE WHEN last >= one.vouchedOn THEN last ELSE coalesce(one.vouchedOn, last) END) AS vouchedMax
CALL (statement, live, modality) {
  UNWIND [one IN live WHERE one.hasWords AND coalesce(one.node.modality = modality, true)] AS one
  WITH statement, one.node AS evidence, one.document AS document
  ORDER BY
    evidence.stance DESC,
    EXISTS { (evidence)-[:BROUGHT_BY]->(:Load {id: statement.recordedBy}) } DESC,
    document,
    evidence.firstLine,
    evidence.start,
    evidence.place,
    evidence.id
  RETURN head(collect(evidence.content)) AS ownContent, head(collect(evidence.condition)) AS ownCondition
}
WITH
  statement,
  modality,
  sources,
  vouchedMin,
  vouchedMax,
  statement.content AS content,
  statement.condition AS condition,
  size(live) > 0 AS supported,
  ownContent,
  ownCondition
WITH
  *,
  // What has no evidence left keeps its words.
  CASE WHEN supported THEN ownContent ELSE content END AS newContent,
  CASE WHEN supported THEN ownCondition ELSE condition END AS newCondition
SET
  statement.content = newContent,
  statement.condition = newCondition,
  statement.modality = modality,
  statement.sources = sources,
  statement.vouchedMin = vouchedMin,
  statement.vouchedMax = vouchedMax,
  statement.retracted = coalesce(statement.retractedByHand, false) OR NOT supported
RETURN
  statement.id AS id,
  statement.group AS group,
  statement.retracted AS retracted,
  content,
  condition,
  coalesce(content, '') <> coalesce(newContent, '') OR coalesce(condition, '') <> coalesce(newCondition, '') AS reworded
