// Plain relationships by id.
//
// @param   keys LIST<MAP>  {key, id} of each relationship asked about
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [relationshipColumns]
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
    /*include relationshipColumns(r)*/
  ]] AS rows
