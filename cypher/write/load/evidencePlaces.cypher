// What every piece of evidence supports and where it stands, as its id hashes it, with the file of its document.
//
// @returns id          STRING
// @returns statement   STRING
// @returns document    STRING
// @returns stance      STRING
// @returns modality    STRING
// @returns presupposed BOOLEAN
// @returns by          STRING
// @returns vouchedOn   STRING
// @returns firstLine   INTEGER
// @returns lastLine    INTEGER
// @returns start       INTEGER
// @returns end         INTEGER
// @returns wordsHash   STRING
// @returns place       STRING
// @returns file        STRING
// @returns sha256      STRING
// @returns prefix      STRING  of the first file that gives the place by quotation
// @returns suffix      STRING
// @returns loads       LIST<STRING>  the files that bring it; none: it was withdrawn
MATCH (statement:Statement)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:CITES]->(document:Document)
OPTIONAL MATCH (evidence)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH
  *,
  head(COLLECT {
    MATCH (evidence)-[brought:BROUGHT_BY]->(load:Load)
    WHERE brought.prefix IS NOT NULL OR brought.suffix IS NOT NULL
    RETURN brought ORDER BY load.id
  }) AS quoting
RETURN
  evidence.id AS id,
  statement.id AS statement,
  document.id AS document,
  evidence.stance AS stance,
  evidence.modality AS modality,
  evidence.presupposed AS presupposed,
  speaker.id AS by,
  toString(evidence.vouchedOn) AS vouchedOn,
  evidence.firstLine AS firstLine,
  evidence.lastLine AS lastLine,
  evidence.start AS start,
  evidence.end AS end,
  evidence.wordsHash AS wordsHash,
  evidence.place AS place,
  document.file AS file,
  document.sha256 AS sha256,
  quoting.prefix AS prefix,
  quoting.suffix AS suffix,
  COLLECT { MATCH (evidence)-[:BROUGHT_BY]->(load:Load) RETURN load.id ORDER BY load.id } AS loads
ORDER BY id
