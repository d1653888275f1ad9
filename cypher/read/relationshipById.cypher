// Plain relationships by id.
//
// @param   keys  LIST<MAP>    {key, id} of each relationship asked about
// @param   types LIST<STRING> the types there are
// @returns key   INTEGER      the key asked about
// @returns rows  LIST<LIST>   [id, type, subject, object, role, meaning, obligations, sinceMin, sinceMax, untilMin, untilMax, statements]
// @example {keys: [{key: 0, id: 'relationship/00000000000000000000'}], types: ['MEMBER_OF']}
UNWIND $keys AS key
UNWIND $types AS type
MATCH (subject:Entity)-[r:$(type) {id: key.id}]->(object:Entity)
RETURN
  key.key AS key,
  [[
    r.id,
    type(r),
    subject.id,
    object.id,
    r.role,
    r.meaning,
    coalesce(r.obligations, []),
    toString(r.sinceMin),
    toString(r.sinceMax),
    toString(r.untilMin),
    toString(r.untilMax),
    r.statements
  ]] AS rows
