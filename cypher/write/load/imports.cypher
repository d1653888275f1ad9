// The tables that have been imported, the last first, each with what it supports now.
//
// @returns id                   STRING
// @returns importer             STRING
// @returns file                 STRING   null if the import was undone
// @returns fileSha256           STRING
// @returns at                   STRING
// @returns rows                 INTEGER
// @returns rejected             INTEGER
// @returns warnings             INTEGER
// @returns statementsRecorded   INTEGER  by its last run, as what follows
// @returns evidenceAdded        INTEGER
// @returns evidenceWithdrawn    INTEGER
// @returns statementsRetracted  INTEGER
// @returns evidence             INTEGER  that it brings and that isn't withdrawn
MATCH (load:Load)
WHERE load.importer IS NOT NULL
RETURN
  load.id AS id,
  load.importer AS importer,
  load.file AS file,
  load.fileSha256 AS fileSha256,
  toString(load.at) AS at,
  load.rows AS rows,
  load.rejected AS rejected,
  load.warnings AS warnings,
  load.statementsRecorded AS statementsRecorded,
  load.evidenceAdded AS evidenceAdded,
  load.evidenceWithdrawn AS evidenceWithdrawn,
  load.statementsRetracted AS statementsRetracted,
  COUNT { (load)<-[:BROUGHT_BY]-(:Evidence) } AS evidence
ORDER BY load.at DESC, id
