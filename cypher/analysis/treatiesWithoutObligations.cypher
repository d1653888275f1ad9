// Which treaties have none of the obligations that make an alliance?
// That includes treaties whose obligations no source in the graph mentions.
//
// @returns treaty   STRING
// @returns name     STRING
// @returns parties  INTEGER
// @returns sinceMax DATE    the latest day on which it can have been published in force for the first time
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
