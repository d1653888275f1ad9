// How much rests on each document: its evidence that isn't withdrawn, the statements that it supports, those of them
// that nothing else supports, and the entities of which only it speaks.
//
// @param   keys LIST<MAP>  {key, id} of each document asked about
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [evidence, supported, alone]
// @example {keys: [{key: 0, id: 'document/nato-2021-02-04-news'}]}
UNWIND $keys AS key
MATCH (document:Entity:Document {id: key.id})
CALL (document) {
  OPTIONAL MATCH (document)<-[:CITES]-(evidence:Evidence {withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement)
  RETURN
    count(evidence) AS evidence,
    count(DISTINCT CASE WHEN evidence.stance = 'SUPPORTS' THEN statement END) AS supported,
    count(DISTINCT CASE
      WHEN
        evidence.stance = 'SUPPORTS'
        AND statement.sources = 1
        AND /*include restsOn(statement, document)*/
      THEN statement
    END) AS alone
}
RETURN key.key AS key, [[evidence, supported, alone]] AS rows
