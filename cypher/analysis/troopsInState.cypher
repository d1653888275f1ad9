// How many foreign troops were in a state on a day, whose, and of which service?
//
// @param   state     STRING  the id of the state in which they are
// @param   on        DATE?   today if omitted
// @returns sender    STRING
// @returns name      STRING  of the sender
// @returns part      STRING  the service; empty for all troops
// @returns least     FLOAT   the smallest number that it can have been; empty if unknown
// @returns most      FLOAT   the largest; empty if unknown
// @returns inForce   STRING  YES if the number certainly holds on the day, else UNKNOWN
// @returns statement STRING  the id of the statement that gives it
// @example {state: 'state/belgium', on: date('1991-06-30')}
WITH coalesce($on, date()) AS day
MATCH (host:Entity {id: $state})<-[m:MEASURED {type: 'STATIONS_TROOPS_IN', unit: 'PEOPLE'}]-(sender:Entity)
WHERE coalesce(m.sinceMin <= day, true) AND coalesce(day <= m.untilMax, true)
RETURN
  sender.id AS sender,
  sender.name AS name,
  m.part AS part,
  m.least AS least,
  m.most AS most,
  CASE WHEN coalesce(m.sinceMax <= day <= m.untilMin, false) THEN 'YES' ELSE 'UNKNOWN' END AS inForce,
  m.statements[0] AS statement
ORDER BY coalesce(part, ''), most DESC, sender, statement
