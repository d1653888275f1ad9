// Which people met, how often, and when first and last?
//
// @param   from     DATE? leave out events that ended before
// @param   until    DATE? leave out events that began after
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
