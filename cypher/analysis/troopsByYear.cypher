// How many troops of a state were stationed abroad in each year, and where?
// A number counts for a year if it certainly holds on a day of it. Where sources differ about the
// same year, `least` and `most` are apart; a state without a number for a year has no row. Zero is a number.
//
// @param   state  STRING  the id of the state whose troops they are
// @param   host   STRING? the id of the state in which they are; all states if omitted
// @param   part   STRING? ARMY, NAVY, AIR_FORCE, MARINE_CORPS, SPACE_FORCE or COAST_GUARD, in any case; all troops if omitted
// @param   from   INTEGER? the first year; the first with a number if omitted
// @param   to     INTEGER? the last year; the last with a number if omitted
// @returns year   INTEGER
// @returns host   STRING
// @returns name   STRING  of the host
// @returns part   STRING
// @returns least  INTEGER the smallest number that a source gives
// @returns most   INTEGER the largest
// @returns statements LIST<STRING> ids
// @example {state: 'state/united-states', host: 'state/belgium', part: null, from: 1950, to: 1960}
MATCH (sender:Entity {id: $state})-[m:MEASURED {type: 'STATIONS_TROOPS_IN', unit: 'PEOPLE'}]->(host:Entity)
WHERE
  ($host IS NULL OR host.id = $host)
  AND CASE WHEN $part IS NULL THEN m.part IS NULL ELSE m.part = toUpper($part) END
WITH
  host,
  m,
  CASE
    WHEN m.sinceMax <= m.untilMin THEN range(m.sinceMax.year, m.untilMin.year)
    WHEN m.sinceMin.year = m.untilMax.year THEN [m.sinceMin.year] // on some day of that year
    ELSE []
  END AS years
UNWIND years AS year
WITH year, host, m
WHERE year >= coalesce($from, year) AND year <= coalesce($to, year)
WITH
  year,
  host,
  m.part AS part,
  min(m.least) AS least,
  max(m.most) AS most,
  reduce(ids = [], some IN collect(m.statements) | ids + some) AS statements
RETURN year, host.id AS host, host.name AS name, part, least, most, statements
ORDER BY year, most DESC, host
