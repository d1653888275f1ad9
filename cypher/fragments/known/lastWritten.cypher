// The moment of the last change of the record, by the clock of the graph; null if there was none.
COLLECT {
  CALL () {
    MATCH (revision:Revision)
    WHERE revision.at IS NOT NULL
    RETURN revision.at AS at ORDER BY at DESC LIMIT 1
    UNION
    MATCH (load:Load)
    WHERE load.at IS NOT NULL
    RETURN load.at AS at ORDER BY at DESC LIMIT 1
  }
  RETURN max(at)
}[0]
