// Brings the state of statements up to date with their evidence: the strongest modality of what supports them; the days for which
// sources vouch in that modality, and how many these are, since a plan is no support for a fact; and whether they are retracted: by
// hand, or because no evidence is left.
// Its words are those of the first in that modality that has any: of what the file brought that recorded it before others, then by
// document and place. What no evidence supports has the words of what contradicts it.
//
// @param   ids       LIST<STRING>
// @param   strength  LIST<STRING> the modalities, the strongest first
// @parts ids
// @returns id        STRING
// @returns group     STRING
// @returns retracted BOOLEAN
// @returns content   STRING  before, as what follows
// @returns condition STRING
// @returns reworded  BOOLEAN whether its words are others now
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
CALL (statement) {
  OPTIONAL MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {withdrawn: false, stance: 'SUPPORTS'})
  OPTIONAL MATCH (evidence)-[:CITES]->(document:Document)
  WITH statement, evidence, document.id AS document, [i IN range(0, size($strength) - 1) WHERE $strength[i] = evidence.modality][0] AS strength
  WITH statement, collect({strength: strength, document: document, vouchedOn: evidence.vouchedOn}) AS all, min(strength) AS strongest
  RETURN
    $strength[strongest] AS modality,
    size(COLLECT { UNWIND all AS one WITH one WHERE one.strength = strongest AND one.document IS NOT NULL RETURN DISTINCT one.document }) AS sources,
    [one IN all WHERE one.strength = strongest AND one.vouchedOn IS NOT NULL | one.vouchedOn] AS vouched
}
WITH statement, modality, sources, COLLECT { UNWIND vouched AS day RETURN day ORDER BY day } AS vouched
CALL (statement, modality) {
  OPTIONAL MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {withdrawn: false})-[:CITES]->(document:Document)
  WHERE coalesce(evidence.content, evidence.condition) IS NOT NULL AND coalesce(evidence.modality = modality, true)
  WITH statement, evidence, document
  ORDER BY
    evidence.stance DESC,
    EXISTS { (evidence)-[:BROUGHT_BY]->(:Load {id: statement.recordedBy}) } DESC,
    document.id,
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
  vouched,
  statement.content AS content,
  statement.condition AS condition,
  EXISTS { (statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false}) } AS supported,
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
  statement.vouchedMin = vouched[0],
  statement.vouchedMax = vouched[-1],
  statement.retracted = coalesce(statement.retractedByHand, false) OR NOT supported
RETURN
  statement.id AS id,
  statement.group AS group,
  statement.retracted AS retracted,
  content,
  condition,
  coalesce(content, '') <> coalesce(newContent, '') OR coalesce(condition, '') <> coalesce(newCondition, '') AS reworded
