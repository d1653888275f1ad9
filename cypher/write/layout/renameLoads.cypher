// What refers to loads by the names that they had.
//
// @param folder  STRING
// @param formers LIST<STRING>
CALL () {
  MATCH (entity:Entity)
  WHERE entity.declaredBy IN $formers
  SET entity.declaredBy = $folder + '/' + entity.declaredBy
}
CALL () {
  MATCH (statement:Statement)
  WHERE statement.recordedBy IN $formers
  SET statement.recordedBy = $folder + '/' + statement.recordedBy
}
CALL () {
  MATCH (statement:Statement)
  WHERE statement.rankedBy IN $formers
  SET statement.rankedBy = $folder + '/' + statement.rankedBy
}
CALL () {
  MATCH (revision:Revision)
  WHERE revision.load IN $formers
  SET revision.load = $folder + '/' + revision.load
}
CALL () {
  MATCH ()-[concerns:CONCERNS]->()
  WHERE concerns.load IN $formers
  SET concerns.load = $folder + '/' + concerns.load
}
CALL () {
  MATCH ()-[mentions:MENTIONS]->()
  WHERE mentions.load IN $formers
  SET mentions.load = $folder + '/' + mentions.load
}
