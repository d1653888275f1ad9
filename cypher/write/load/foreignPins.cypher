// Documents for which files name another text than the one that others cite.
//
// @param   rows   LIST<MAP> {id, file, sha256, load, folder}  as the files declare them; folder: that of the load, with the slash behind it
// @returns load   STRING  that would do so
// @returns id     STRING
// @returns file   STRING  that the document has
// @returns by     STRING  the load that declared it
UNWIND $rows AS row
MATCH (document:Entity:Document {id: row.id})
WHERE
  document.declaredBy <> row.load
  AND (coalesce(row.file, document.file) <> document.file OR coalesce(row.sha256, document.sha256) <> document.sha256)
  AND EXISTS {
    MATCH (document)<-[:CITES]-(evidence:Evidence)-[:BROUGHT_BY]->(other:Load)
    WHERE evidence.wordsHash IS NOT NULL AND NOT other.id STARTS WITH row.folder
  }
RETURN row.load AS load, document.id AS id, document.file AS file, document.declaredBy AS by
ORDER BY load, id
