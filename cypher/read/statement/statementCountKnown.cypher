// How many statements that were live at a moment of some predicates, modalities and ranks there are: as many as now, but for
// those recorded since, and those revised since, of which alone the revisions are read.
//
// It has a file of its own because the list reads the revisions of every statement.
//
// @param   keys LIST<MAP>  {key, known} of each count asked for
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [count]
// @example {keys: [{key: 0, known: '2026-01-01T00:00:00Z'}], predicates: ['HOSTS', 'THANKED'], modalities: ['ASSERTED'], ranks: ['NORMAL'], strength: ['ASSERTED', 'PLANNED']}
UNWIND $keys AS key
CALL (key) {
  MATCH (statement:Statement)
  WHERE
    /*include isLive(statement)*/
  RETURN count(statement) AS live
}
CALL (key) {
  MATCH (first:Revision)
  WHERE first.at > datetime(key.known) AND first.number = 0
  MATCH (first)<-[:HAS_REVISION]-(statement:Statement)
  WHERE
    /*include isLive(statement)*/
  RETURN count(statement) AS recorded
}
CALL (key) {
  MATCH (later:Revision)
  WHERE later.at > datetime(key.known) AND later.number > 0
  MATCH (later)<-[:HAS_REVISION]-(statement:Statement)
  WHERE statement.predicate IN $predicates
  WITH DISTINCT key, statement
  /*include revisionsThen*/
  WITH key, statement, revisions
  WHERE size(revisions) > 0
  /*include stateThen*/
  WITH
    (
      /*include wasLive*/
    ) AS was,
    NOT statement.retracted
      AND statement.rank IN $ranks
      AND ($modalities IS NULL OR statement.modality IN $modalities) AS is
  RETURN sum(CASE WHEN was THEN 1 ELSE 0 END) - sum(CASE WHEN is THEN 1 ELSE 0 END) AS changed
}
RETURN key.key AS key, [[live - recorded + changed]] AS rows
