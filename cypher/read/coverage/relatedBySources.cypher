// To what each entity is related by some predicates according to each source, with whether that may have held in a year, and whether the source
// has a hole in it.
//
// @param   keys LIST<MAP>  {key, id, predicates, to, asOf} of each entity asked about; to: only what relates it to this entity; null: to any; asOf null: all times
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [document, through, isObliging, inYear, hasHole, bounds]
// @example {keys: [{key: 0, id: 'state/belgium', predicates: ['MEMBER_OF', 'PARTY_TO'], to: null, asOf: '1990-01-01'}]}
UNWIND $keys AS key
WITH key, date(key.asOf).year AS year
MATCH (entity:Entity {id: key.id})
CALL (key, year, entity) {
  MATCH (entity)<-[:MERGED_INTO*0..]-(former:Entity)<-[:HAS_SUBJECT|HAS_OBJECT]-(statement:Statement)
  WHERE statement.predicate IN key.predicates AND NOT statement.retracted
  MATCH (statement)-[:HAS_SUBJECT|HAS_OBJECT]->(end:Entity)-[:MERGED_INTO*0..]->(through:Entity)
  WHERE end <> former AND NOT through:Merged AND (key.to IS NULL OR through.id = key.to)
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:CITES]->(document:Document)
  WHERE /*include asserts(evidence)*/
  WITH DISTINCT year, document, through, statement
  RETURN collect([
    document.id,
    through.id,
    coalesce(size(statement.obligations), 0) > 0,
    /*include mayHold(statement, year)*/,
    CASE
      WHEN year IS NULL THEN false
      ELSE
        /*include isHole(statement, year)*/
    END,
    /*include bounds(statement)*/
  ]) AS rows
}
RETURN key.key AS key, rows
