// Which treaties bind their parties to none of the obligations that make an alliance?
// Or no source says so: the graph has no other way to tell.
//
// @returns treaty   STRING
// @returns name     STRING
// @returns parties  INTEGER
// @returns sinceMax DATE    the day by which it certainly was in force
// @example {}
MATCH (treaty:Treaty)<-[tie:PARTY_TO]-(party:Entity)
WITH treaty, count(DISTINCT party) AS parties, count(tie.obligations) AS bound
WHERE bound = 0
RETURN treaty.id AS treaty, treaty.name AS name, parties, treaty.sinceMax AS sinceMax
ORDER BY treaty
