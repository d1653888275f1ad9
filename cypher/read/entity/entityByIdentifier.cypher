// The entities that an identifier has meant, and when.
//
// @param   keys LIST<MAP>  {key, scheme, value, asOf} of each identifier asked about; asOf null: all times
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [entityColumns]
// @example {keys: [{key: 0, scheme: 'iso3166', value: 'BE', asOf: null}]}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
CALL (key, day) {
  MATCH (:Identifier {scheme: key.scheme, value: key.value})<-[relationship:IDENTIFIED_BY]-(entity:Entity)
  WHERE day IS NULL OR (coalesce(relationship.sinceMin <= day, true) AND coalesce(day <= relationship.untilMax, true))
  WITH DISTINCT entity
  ORDER BY entity.id
  RETURN collect([
    /*include entityColumns(entity)*/
  ]) AS rows
}
RETURN key.key AS key, rows
