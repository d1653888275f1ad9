// Plain relationships by id.
//
// @param   keys  LIST<MAP>    {key, id} of each relationship asked about
// @returns key   INTEGER      the key asked about
// @returns rows  LIST<LIST>   [id, type, subject, object, role, meaning, obligations, sinceMin, sinceMax, untilMin, untilMax, statements]
// @example {keys: [{key: 0, id: 'relationship/00000000000000000000'}]}
UNWIND $keys AS key
// Of all indexes on relationships, only one for full text is on many types; it has ids whole, and is asked for a phrase.
CALL db.index.fulltext.queryRelationships(
  'relationship_id',
  '"' + replace(replace(key.id, '\\', '\\\\'), '"', '\\"') + '"'
) YIELD relationship AS r
WHERE r.id = key.id
RETURN
  key.key AS key,
  [[
    r.id,
    type(r),
    startNode(r).id,
    endNode(r).id,
    r.role,
    r.meaning,
    coalesce(r.obligations, []),
    toString(r.sinceMin),
    toString(r.sinceMax),
    toString(r.untilMin),
    toString(r.untilMax),
    r.statements
  ]] AS rows
