// How many things of some kinds there are.
//
// @param   keys  LIST<MAP>    {key} of each count asked for
// @param   kinds LIST<STRING> the labels of the kinds
// @returns key   INTEGER      the key asked about
// @returns rows  LIST<LIST>   [count]
// @example {keys: [{key: 0}], kinds: ['State']}
UNWIND $keys AS key
CALL () {
  MATCH (entity:Entity)
  WHERE any(label IN labels(entity) WHERE label IN $kinds)
  RETURN count(entity) AS total
}
RETURN key.key AS key, [[total]] AS rows
