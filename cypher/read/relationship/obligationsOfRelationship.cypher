// The days of the obligations between the ends of memberships, in its role: of each relationship all that there are.
//
// @param   keys LIST<MAP>  {key, ids} of the relationships asked about
// @returns key  INTEGER    the key asked about
// @returns id   STRING     the id asked about
// @returns rows LIST<LIST> [obligation, bounds]
// @example {keys: [{key: 0, ids: ['relationship/00000000000000000000']}]}
UNWIND $keys AS key
UNWIND key.ids AS id
CALL (id) {
  MATCH (subject:Entity)-[r:MEMBER_OF {id: id}]->(object:Entity)
  RETURN subject, object, r
  UNION ALL
  MATCH (subject:Entity)-[r:PARTY_TO {id: id}]->(object:Entity)
  RETURN subject, object, r
}
RETURN
  key.key AS key,
  id,
  COLLECT {
    MATCH (subject)-[o:OBLIGED]->(object)
    WHERE coalesce(o.role, '') = coalesce(r.role, '')
    RETURN [
      o.obligation,
      /*include bounds(o)*/
    ]
    ORDER BY o.obligation, coalesce(toString(o.sinceMin), '')
  } AS rows
