// How far each source reaches that says something by some predicates: from the first of its days to the last, or to the last for which it
// vouches; a table by year, from its first year to its last.
//
// @param   keys LIST<MAP>  {key, predicates, value, asOf} of each question; value: only statements with this text; asOf: the day for which holes are looked for; null: none
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [document, name, from, until, isImported, isObliging, hasHole]
// @example {keys: [{key: 0, predicates: ['MEMBER_OF', 'PARTY_TO'], value: null, asOf: '1990-01-01'}]}
UNWIND $keys AS key
WITH key, date(key.asOf).year AS year
CALL (key, year) {
  MATCH (statement:Statement)
  WHERE
    statement.predicate IN key.predicates
    AND NOT statement.retracted
    AND (key.value IS NULL OR statement.value = key.value)
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:CITES]->(document:Document)
  WHERE /*include asserts(evidence)*/
  WITH
    document,
    min(coalesce(statement.sinceMin, statement.sinceMax, statement.untilMin, evidence.vouchedOn)) AS first,
    max(statement.untilMin) AS last,
    max(evidence.vouchedOn) AS vouchedMax,
    max(coalesce(size(statement.obligations), 0)) > 0 AS isObliging,
    max(CASE
      WHEN year IS NULL THEN false
      ELSE
        /*include isHole(statement, year)*/
    END) AS hasHole
  // A document of an import has the name of its load.
  OPTIONAL MATCH (load:Load {id: substring(document.id, size('document/'))})
  WHERE load.importer <> 'table'
  WITH
    document,
    coalesce(date(load.firstYear + '-01-01'), first) AS from,
    coalesce(date(load.lastYear + '-12-31'), CASE WHEN vouchedMax > last THEN vouchedMax ELSE coalesce(last, vouchedMax) END) AS until,
    load IS NOT NULL AS isImported,
    isObliging,
    hasHole
  ORDER BY document.id
  RETURN collect([document.id, document.name, toString(from), toString(until), isImported, isObliging, hasHole]) AS rows
}
RETURN key.key AS key, rows
