// What may match the words of each search: by code, by id, by whole name, and by the words in names, other names,
// descriptions and what was said; at most so many from each. Which of them match, and how well, isn't decided here.
//
// @param   keys       LIST<MAP>  {key, codes, entity, name, entities, words} of each search; codes: {scheme, value} of each code it may be, scheme null: any; entity: the id it may be, or null; name: the whole as a sortName; entities, words: what to ask the full-text indexes
// @param   statements BOOLEAN    whether statements are looked for, too
// @param   limit      INTEGER    most from each index
// @returns key        INTEGER    the key asked about
// @returns rows       LIST<LIST> [found, field, text, more, score]
// @example {keys: [{key: 0, codes: [{scheme: null, value: 'BE'}], thing: 'state/belgium', name: 'belgium', things: 'name:(belgium) description:(belgium)', words: 'belgium'}], statements: true, limit: 200}
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    UNWIND key.codes AS code
    MATCH (identifier:Identifier {value: code.value})
    WHERE code.scheme IS NULL OR identifier.scheme = code.scheme
    MATCH (identifier)<-[:IDENTIFIED_BY]-(entity:Entity)
    WITH DISTINCT entity, identifier
    LIMIT $limit
    RETURN entity AS node, 'IDENTIFIER' AS field, identifier.scheme + ':' + identifier.value AS text, null AS more, 0.0 AS score
    UNION ALL
    MATCH (entity:Entity {id: key.thing})
    RETURN entity AS node, 'IDENTIFIER' AS field, entity.id AS text, null AS more, 0.0 AS score
    UNION ALL
    MATCH (entity:Entity)
    // The index is on both.
    WHERE entity.sortName = key.name AND entity.id > ''
    WITH entity
    ORDER BY entity.sortName, entity.id
    LIMIT $limit
    RETURN entity AS node, 'NAME' AS field, entity.name AS text, null AS more, 0.0 AS score
    UNION ALL
    CALL db.index.fulltext.queryNodes('entity_text', key.things, {limit: $limit}) YIELD node, score
    RETURN node, 'NAME' AS field, node.name AS text, node.description AS more, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('alias_text', key.words, {limit: $limit}) YIELD node AS name, score
    MATCH (name)<-[:NAMED]-(node:Entity)
    RETURN node, 'ALIAS' AS field, name.text AS text, null AS more, score
  }
  // What was merged into another is found under the other, by the name that it had.
  MATCH (node)-[:MERGED_INTO*0..]->(thing:Entity)
  WHERE NOT thing:Merged
  WITH
    thing,
    CASE WHEN thing = node OR field = 'IDENTIFIER' THEN field ELSE 'ALIAS' END AS field,
    text,
    CASE WHEN thing = node THEN more END AS more,
    score
  RETURN collect([thing.id, field, text, more, score]) AS things
}
CALL (key) {
  WITH key
  WHERE $statements
  CALL db.index.fulltext.queryNodes('statement_text', key.words, {limit: $limit}) YIELD node, score
  WITH node, score
  WHERE NOT node.retracted
  RETURN collect([node.id, 'CONTENT', node.content, node.condition, score]) AS statements
}
RETURN key.key AS key, things + statements AS rows
