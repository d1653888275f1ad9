// Until when the record is settled, and which data sets were imported into it.
//
// @param   keys LIST<MAP>  {key, turn} turn: a number, so that it is read again
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [settled, ahead, imports]
// @example {keys: [{key: 0, turn: 1}]}
UNWIND $keys AS key
WITH key, /*include lastWritten*/ AS written
RETURN
  key.key AS key,
  [[
    toString(coalesce(/*include settledAt(written)*/, datetime.realtime())),
    coalesce(written > datetime.realtime(), false),
    COLLECT {
      MATCH (load:Load)
      WHERE load.importer IS NOT NULL
      OPTIONAL MATCH (document:Document {id: 'document/' + load.id})
      WITH load, document
      ORDER BY load.id
      RETURN {
        id: load.id,
        name: coalesce(document.name, load.id),
        file: load.file,
        sha256: load.fileSha256,
        loaded: toString(load.at)
      }
    }
  ]] AS rows
