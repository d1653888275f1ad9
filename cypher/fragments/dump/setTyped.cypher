// Gives a node or a relationship those properties of a dumped row that aren't what JSON has.
//
// @of node
CALL (row, node) {
  UNWIND row.typed AS typed
  WITH
    node,
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
  SET node[typed.key] = CASE WHEN typed.list THEN values ELSE values[0] END
}
