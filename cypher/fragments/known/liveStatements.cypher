// All live statements of those that are asked for.
MATCH (statement:Statement)
WHERE
  /*include isLive(statement)*/
