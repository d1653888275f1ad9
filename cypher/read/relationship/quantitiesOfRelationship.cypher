// How much there was of plain relationships, each span of days with the statement that gives it; a limited number for each.
//
// @param   keys    LIST<MAP>    {key, ids, asOf} of the relationships asked about alike; ids: type, subject, object, role, sinceMin and untilMax of each, with | between; asOf null: all times
// @param   certain BOOLEAN      with a day, only what certainly counted
// @param   unit    STRING       null: any
// @param   parts   LIST<STRING> null: of the whole
// @param   limit   INTEGER      most for each
// @returns key     INTEGER      the key asked about
// @returns id      STRING       the id asked about
// @returns rows    LIST<LIST>   [quantity, statement, bounds]
// @example {keys: [{key: 0, ids: ['STATIONS_TROOPS_IN|state/canada|state/belgium|||'], asOf: '1953-06-30'}], certain: false, unit: 'PEOPLE', parts: null, limit: 100}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
UNWIND key.ids AS id
WITH key, day, id, split(id, '|') AS fact
MATCH (subject:Entity {id: fact[1]})
MATCH (object:Entity {id: fact[2]})
RETURN
  key.key AS key,
  id,
  COLLECT {
    MATCH (subject)-[m:MEASURED]->(object)
    WHERE
      m.type = fact[0]
      AND coalesce(m.role, '') = fact[3]
      AND (fact[4] = '' OR coalesce(m.untilMax >= date(fact[4]), true))
      AND (fact[5] = '' OR coalesce(m.sinceMin <= date(fact[5]), true))
      AND /*include inForce(m)*/
      AND ($unit IS NULL OR m.unit = $unit)
      AND CASE WHEN $parts IS NULL THEN m.part IS NULL ELSE m.part IN $parts END
    WITH m
    ORDER BY coalesce(toString(m.sinceMax), '~'), coalesce(toString(m.untilMin), ''), m.unit, m.part, m.statements[0], m.id
    LIMIT $limit
    RETURN [
      /*include quantity(m)*/,
      m.statements[0],
      /*include bounds(m)*/
    ]
  } AS rows
