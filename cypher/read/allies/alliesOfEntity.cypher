// The allies of each entity: who shares a treaty or an organisation with it that obliges both; a limited number for each.
//
// @count   allyCountOfEntity  How many allies each entity has: who shares a treaty or an organisation with it that obliges both.
// @param   keys    LIST<MAP>    {key, id, asOf, after} of each entity asked about; asOf null: all times; after: the position after which to begin, or null
// @param   through LIST<STRING> Organization for common organisations, Treaty for common treaties
// @param   where   MAP          the values of the conditions; null: none
// @where   conditions on the allies
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [entityColumns, position]
// @order   NAME    coalesce(other.sortName, ''), other.id
// @order   SINCE   coalesce(toString(other.sinceMax), '~'), other.id
// @order   UNTIL   coalesce(toString(other.untilMin), '~'), other.id
// @order   PLANNED coalesce(toString(other.plannedMin), '~'), other.id
// @order   KIND    split(other.id, '/')[0], other.id
// @example {keys: [{key: 0, id: 'state/belgium', asOf: '2021-02-04', after: null}], through: ['Organization', 'Treaty'], obligations: ['DEFENSE'], certain: false, where: null, limit: 25}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
WITH key, entity, date(key.asOf) AS day
CALL (key, entity, day) {
  MATCH (entity)-[a:OBLIGED]->(through:Entity)
  WHERE
    /*include obliges(a)*/
    AND any(label IN labels(through) WHERE label IN $through)
  // On a day, one obligation is as good as another.
  WITH DISTINCT
    through,
    CASE WHEN day IS NULL THEN a.sinceMin END AS since,
    CASE WHEN day IS NULL THEN a.untilMax END AS until
  MATCH (through)<-[b:OBLIGED]-(other:Entity)
  WHERE
    other <> entity
    AND /*include obliges(b)*/
    AND coalesce(since <= b.untilMax, true)
    AND coalesce(b.sinceMin <= until, true)
    AND /*where*/ $where IS NULL /*end*/
  WITH DISTINCT other
  WITH other, [/*order*/ coalesce(other.sortName, ''), other.id /*end*/] AS position
  /*include page*/
  RETURN collect([
    /*include entityColumns(other)*/,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
