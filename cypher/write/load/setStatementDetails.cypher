// Details of a statement that aren't part of its claim: what it concerns and what it answers, as the files say that support
// the claim. What is no longer said is kept with the moments between which it was; what has no evidence left keeps what it had.
//
// @param load STRING
// @param rows LIST<MAP> {id, details}  details: the ids of what the file says it concerns and answers; null: the file doesn't claim it
// @pieces rows
// @returns id STRING  of each that shows something else now
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
CALL (statement) {
  RETURN
    /*include concerns(statement)*/ AS concerned,
    /*include refersTo(statement)*/ AS referredTo
}
CALL (statement, row) {
  MATCH (statement)-[old:CONCERNS|REFERS_TO]->(what)
  WHERE
    old.load = $load AND NOT what.id IN row.details
    OR EXISTS { (statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false}) }
      AND NOT EXISTS { (statement)-[:HAS_EVIDENCE]->(:Evidence)-[:BROUGHT_BY]->(:Load {id: old.load}) }
  CREATE (statement)-[:$(CASE type(old) WHEN 'CONCERNS' THEN 'CONCERNED' ELSE 'REFERRED_TO' END) {
    load: old.load,
    at: old.at,
    until: datetime.transaction()
  }]->(what)
  DELETE old
}
CALL (statement, row) {
  UNWIND row.details AS id
  MATCH (about:Entity {id: id})
  MERGE (statement)-[said:CONCERNS {load: $load}]->(about)
  ON CREATE SET said.at = datetime.transaction()
}
CALL (statement, row) {
  UNWIND row.details AS id
  MATCH (answered:Statement {id: id})
  MERGE (statement)-[said:REFERS_TO {load: $load}]->(answered)
  ON CREATE SET said.at = datetime.transaction()
}
WITH
  statement,
  concerned,
  referredTo,
  /*include concerns(statement)*/ AS concerns,
  /*include refersTo(statement)*/ AS refersTo
WHERE concerned <> concerns OR coalesce(referredTo, '') <> coalesce(refersTo, '')
RETURN statement.id AS id
