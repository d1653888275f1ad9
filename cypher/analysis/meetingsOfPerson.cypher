// Whom did somebody meet, at which event, and where?
//
// @param   person STRING
// @returns other  STRING
// @returns name   STRING
// @returns event  STRING
// @returns from   DATE         the first day on which it can have begun
// @returns until  DATE         the last day on which it can have ended
// @returns places LIST<STRING>
// @example {person: 'person/jens-stoltenberg'}
MATCH (me:Entity {id: $person})-[:PARTICIPATED_IN]->(event:Event)
MATCH (event)<-[:PARTICIPATED_IN]-(other:Person|Mention)
WHERE other <> me
WITH DISTINCT other, event
RETURN
  other.id AS other,
  other.name AS name,
  event.name AS event,
  event.sinceMin AS from,
  event.untilMax AS until,
  COLLECT { MATCH (event)-[:LOCATED_IN]->(place) RETURN DISTINCT place.name ORDER BY place.name } AS places
ORDER BY from, event, other
