// Which states lay in a region on a day, as the UN divides the world today?
//
// @param   region  STRING the id of a place
// @param   on      DATE?  today if left out
// @returns state   STRING
// @returns name    STRING
// @returns part    STRING the smallest region that it lies in
// @returns existed STRING YES or UNKNOWN
// @example {region: 'place/europe', on: date('1970-01-01')}
WITH coalesce($on, date()) AS day
MATCH (:Entity:Place {id: $region})<-[:WITHIN*1..4]-(state:State)
WITH DISTINCT day, state
WITH
  state,
  CASE
    WHEN NOT EXISTS { (state)-[:LASTED]->(:Period) } THEN 'UNKNOWN'
    WHEN EXISTS {
      MATCH (state)-[:LASTED]->(period:Period)
      WHERE period.sinceMax <= day <= period.untilMin
    }
      THEN 'YES'
    WHEN EXISTS {
      MATCH (state)-[:LASTED]->(period:Period)
      WHERE coalesce(period.sinceMin <= day, true) AND coalesce(day <= period.untilMax, true)
    }
      THEN 'UNKNOWN'
    ELSE 'NO'
  END AS existed
WHERE existed <> 'NO'
RETURN
  state.id AS state,
  state.name AS name,
  COLLECT {
    MATCH (state)-[:WITHIN]->(part:Place)
    RETURN part.name ORDER BY part.name LIMIT 1
  }[0] AS part,
  existed
ORDER BY part, name, state
