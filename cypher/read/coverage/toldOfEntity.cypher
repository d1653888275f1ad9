// Which sources say something of entities by some predicates: at all, of a year, and whether they have a hole in it.
//
// @param   keys LIST<MAP>  {key, ids, predicates, isObliging, asOf} of the entities asked about alike; isObliging: only statements with obligations; asOf null: all times
// @returns key  INTEGER    the key asked about
// @returns id   STRING     the id asked about
// @returns rows LIST<LIST> [document, inYear, hasHole]
// @example {keys: [{key: 0, ids: ['state/belgium'], predicates: ['MEMBER_OF', 'PARTY_TO'], isObliging: true, asOf: '1990-01-01'}]}
UNWIND $keys AS key
WITH key, date(key.asOf).year AS year
UNWIND key.ids AS id
MATCH (entity:Entity {id: id})
CALL (key, year, entity) {
  MATCH (entity)<-[:MERGED_INTO*0..]-(:Entity)<-[:HAS_SUBJECT|HAS_OBJECT]-(statement:Statement)
  WHERE
    statement.predicate IN key.predicates
    AND NOT statement.retracted
    AND (NOT key.isObliging OR size(statement.obligations) > 0)
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:CITES]->(document:Document)
  WHERE /*include asserts(evidence)*/
  WITH
    document,
    max(/*include mayHold(statement, year)*/) AS inYear,
    max(CASE
      WHEN year IS NULL THEN false
      ELSE
        /*include isHole(statement, year)*/
    END) AS hasHole
  RETURN collect([document.id, inYear, hasHole]) AS rows
}
RETURN key.key AS key, id, rows
