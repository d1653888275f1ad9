// What may match the words of each search: by code, by id, by the beginning of the name, and by the words in names, other
// names and descriptions; at most so many from each. Which of them match, and how well, isn't decided here.
//
// @param   keys       LIST<MAP>  {key, codes, entity, name, entities, words} of each search; codes: {scheme, value} of each code it may be, scheme null: any; entity: the id it may be, or null; name: the whole as a sortName; entities, words: what to ask the full-text indexes
// @param   limit      INTEGER    most from each index
// @param   where      MAP        the values of the conditions; null: none
// @where   conditions on the entities
// @returns key        INTEGER    the key asked about
// @returns rows       LIST<LIST> [found, field, text, more, weight, cut]
// @example {keys: [{key: 0, codes: [{scheme: null, value: 'BE'}], entity: 'state/belgium', name: 'belgium', entities: 'name:(belgium) description:(belgium)', words: 'belgium'}], where: null, limit: 200}
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    UNWIND key.codes AS code
    MATCH (identifier:Identifier {value: code.value})
    WHERE code.scheme IS NULL OR identifier.scheme = code.scheme
    MATCH (identifier)<-[:IDENTIFIED_BY]-(entity:Entity)
    WITH DISTINCT entity, identifier
    LIMIT $limit
    WITH collect([entity, identifier]) AS rows
    UNWIND rows AS row
    WITH row[0] AS node, row[1] AS identifier, size(rows) AS size
    RETURN node, 'IDENTIFIER' AS field, identifier.scheme + ':' + identifier.value AS text, null AS more, size
    UNION ALL
    MATCH (entity:Entity {id: key.entity})
    RETURN entity AS node, 'IDENTIFIER' AS field, entity.id AS text, null AS more, 1 AS size
    UNION ALL
    MATCH (entity:Entity)
    // The index is on both.
    WHERE entity.sortName STARTS WITH key.name AND entity.id > ''
    WITH entity
    ORDER BY entity.sortName, entity.id
    LIMIT $limit
    WITH collect(entity) AS nodes
    UNWIND nodes AS node
    RETURN node, 'NAME' AS field, node.name AS text, null AS more, size(nodes) AS size
    UNION ALL
    CALL db.index.fulltext.queryNodes('entity_text', key.entities, {limit: $limit}) YIELD node
    WITH collect(node) AS nodes
    UNWIND nodes AS node
    RETURN node, 'NAME' AS field, node.name AS text, node.description AS more, size(nodes) AS size
    UNION ALL
    CALL db.index.fulltext.queryNodes('alias_text', key.words, {limit: $limit}) YIELD node AS name
    WITH collect(name) AS names
    UNWIND names AS name
    MATCH (name)<-[:NAMED]-(node:Entity)
    RETURN node, 'ALIAS' AS field, name.text AS text, null AS more, size(names) AS size
  }
  // What was merged into another is found under the other, by the name that it had.
  MATCH (node)-[:MERGED_INTO*0..]->(entity:Entity)
  WHERE NOT entity:Merged AND /*where*/ $where IS NULL /*end*/
  WITH
    entity,
    CASE WHEN entity = node OR field = 'IDENTIFIER' THEN field ELSE 'ALIAS' END AS field,
    text,
    CASE WHEN entity = node THEN more END AS more,
    // A source that gave as many as it may was cut, most likely.
    max(size) >= $limit AS cut
  // How much is known of it: the database has the number at hand.
  RETURN collect([entity.id, field, text, more, COUNT { (entity)--() }, cut]) AS rows
}
RETURN key.key AS key, rows
