// How many live statements there are: what the database has counted already, but for those that were retracted.
//
// @param   keys LIST<MAP>  {key} of each count asked for
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [count]
// @example {keys: [{key: 0}]}
UNWIND $keys AS key
CALL () {
  MATCH (statement:Statement)
  RETURN count(statement) AS recorded
}
CALL () {
  MATCH (statement:Statement {retracted: true})
  RETURN count(statement) AS retracted
}
RETURN key.key AS key, [[recorded - retracted]] AS rows
