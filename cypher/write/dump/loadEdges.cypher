// What leads from a node of a dumped record to another.
//
// @param rows LIST<MAP> {from, type, to, properties, typed: [{key, type, list, texts, values}]}
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.from
MATCH (to) WHERE elementId(to) = row.to
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
WITH row, edge
CALL (row, edge) {
  UNWIND row.typed AS typed
  WITH
    edge,
    typed,
    CASE typed.type
      WHEN 'INTEGER' THEN [text IN typed.texts | toInteger(text)]
      WHEN 'FLOAT' THEN [text IN typed.texts | toFloat(text)]
      WHEN 'DATE' THEN [text IN typed.texts | date(text)]
      WHEN 'ZONED DATETIME' THEN [text IN typed.texts | datetime(text)]
      WHEN 'LOCAL DATETIME' THEN [text IN typed.texts | localdatetime(text)]
      WHEN 'ZONED TIME' THEN [text IN typed.texts | time(text)]
      WHEN 'LOCAL TIME' THEN [text IN typed.texts | localtime(text)]
      WHEN 'DURATION' THEN [text IN typed.texts | duration(text)]
      // What the database writes but doesn't read: offsets to the second.
      ELSE typed.values
    END AS values
  SET edge[typed.key] = CASE WHEN typed.list THEN values ELSE values[0] END
}
