// The evidence policies under which the view is kept, too.
//
// @param   keys LIST<MAP>  {key} of each time that it is asked
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [policy]
// @example {keys: [{key: 0}]}
UNWIND $keys AS key
RETURN
  key.key AS key,
  COLLECT {
    MATCH (policy:Policy)
    WITH policy.text AS policy
    ORDER BY policy
    RETURN [policy]
  } AS rows
