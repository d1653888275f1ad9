// Which people met, how often, and when for the first and last time?
//
// @param   from     DATE? only events that ended on this day or later
// @param   until    DATE? only events that began on this day or earlier
// @returns a        STRING
// @returns b        STRING
// @returns meetings INTEGER
// @returns first    DATE
// @returns last     DATE
// @returns events   LIST<STRING>
// @example {from: date('2020-01-01'), until: date('2021-12-31')}
MATCH (a:Person)-[:PARTICIPATED_IN]->(event:Event)
WHERE
  NOT EXISTS { (event)-[:LASTED]->() }
  OR EXISTS {
    MATCH (event)-[:LASTED]->(period)
    WHERE coalesce($from <= period.untilMax, true) AND coalesce(period.sinceMin <= $until, true)
  }
MATCH (event)<-[:PARTICIPATED_IN]-(b:Person)
WHERE a.id < b.id
WITH DISTINCT a, b, event
ORDER BY event.sinceMin, event.id
RETURN
  a.name AS a,
  b.name AS b,
  count(event) AS meetings,
  min(event.sinceMin) AS first,
  max(event.untilMax) AS last,
  collect(event.id) AS events
ORDER BY meetings DESC, a, b
