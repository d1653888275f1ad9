// Brings the state of statements up to date with their evidence: the strongest modality of what supports them, the days
// for which their sources vouch, how many sources there are, and whether they are retracted: by hand, or because no evidence is left.
//
// @param   ids       LIST<STRING>
// @param   strength  LIST<STRING> the modalities, the strongest first
// @parts ids
// @returns id        STRING
// @returns group     STRING
// @returns retracted BOOLEAN
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
CALL (statement) {
  OPTIONAL MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence {withdrawn: false, stance: 'SUPPORTS'})
  OPTIONAL MATCH (evidence)-[:CITES]->(document:Document)
  WITH statement, evidence, document.id AS document, [i IN range(0, size($strength) - 1) WHERE $strength[i] = evidence.modality][0] AS strength
  WITH statement, collect({strength: strength, document: document, vouchedOn: evidence.vouchedOn}) AS all, min(strength) AS strongest
  RETURN
    $strength[strongest] AS modality,
    size(COLLECT { UNWIND all AS one WITH one.document AS document WHERE document IS NOT NULL RETURN DISTINCT document }) AS sources,
    [one IN all WHERE one.strength = strongest AND one.vouchedOn IS NOT NULL | one.vouchedOn] AS vouched
}
WITH statement, modality, sources, COLLECT { UNWIND vouched AS day RETURN day ORDER BY day } AS vouched
SET
  statement.modality = modality,
  statement.sources = sources,
  statement.vouchedMin = vouched[0],
  statement.vouchedMax = vouched[-1],
  statement.retracted =
    coalesce(statement.retractedByHand, false)
    OR NOT EXISTS { (statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false}) }
RETURN statement.id AS id, statement.group AS group, statement.retracted AS retracted
