// Which treaties bind their parties to none of the obligations that make an alliance?
// Or no source says so: the graph has no other way to tell.
//
// @returns treaty   STRING
// @returns name     STRING
// @returns parties  INTEGER
// @returns sinceMax DATE    the day by which it certainly was in force for the first time
// @example {}
MATCH (treaty:Treaty)<-[:PARTY_TO]-(party:Entity)
WHERE NOT EXISTS { (treaty)<-[:OBLIGED]-() }
WITH treaty, count(DISTINCT party) AS parties
RETURN
  treaty.id AS treaty,
  treaty.name AS name,
  parties,
  COLLECT { MATCH (treaty)-[:LASTED]->(period) WHERE period.sinceMax <= period.untilMin RETURN period.sinceMax ORDER BY period.sinceMax LIMIT 1 }[0] AS sinceMax
ORDER BY treaty
