// Which lines of a document speak of whom: exactly what the file that was loaded says.
//
// @param load STRING
// @param rows LIST<MAP> {document, entity, lines}
CALL () {
  MATCH (:Document)-[old:MENTIONS {load: $load}]->(:Entity)
  DELETE old
}
UNWIND $rows AS row
MATCH (document:Entity:Document {id: row.document})
MATCH (entity:Entity {id: row.entity})
CREATE (document)-[:MENTIONS {load: $load, lines: row.lines}]->(entity)
