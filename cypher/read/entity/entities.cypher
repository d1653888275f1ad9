// Entities of one kind or of all, a page at a time.
//
// @count   entityCount  How many entities of one kind or of all there are.
// @param   keys    LIST<MAP>  {key, asOf, after} of each page asked for; asOf null: all times; after: the position after which to begin, or null
// @param   certain BOOLEAN    with a day, leave out what only may have existed
// @param   where   MAP        the values of the conditions; null: none
// @where   conditions on the entities
// @label   the kind in the pattern
// @if      day     a day
// @returns key     INTEGER    the key asked about
// @returns rows    LIST<LIST> [entityColumns, position]
// @order   NAME    coalesce(entity.sortName, ''), entity.id
// @order   SINCE   coalesce(toString(entity.sinceMax), '~'), entity.id
// @order   UNTIL   coalesce(toString(entity.untilMin), '~'), entity.id
// @order   PLANNED coalesce(toString(entity.plannedMin), '~'), entity.id
// @order   KIND    split(entity.id, '/')[0], entity.id
// @example {keys: [{key: 0, asOf: null, after: null}], certain: false, where: null, limit: 25}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
CALL (key, day) {
  MATCH (entity:/*label*/Entity/*end*/)
  WHERE
    NOT entity:Merged
    AND /*where*/ $where IS NULL /*end*/
    /*if day*/
    AND (
      day IS NULL
      OR (
        coalesce(entity.sinceMin <= day, true)
        AND coalesce(day <= entity.untilMax, true)
        AND (
          (NOT $certain AND NOT EXISTS { (entity)-[:LASTED]->(:Period) })
          OR EXISTS {
            MATCH (entity)-[:LASTED]->(period:Period)
            WHERE
              /*include onDay(period)*/
          }
        )
      )
    )
    /*end*/
  WITH entity, [/*order*/ coalesce(entity.sortName, ''), entity.id /*end*/] AS position
  /*include page*/
  RETURN collect([
    /*include entityColumns(entity)*/,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
