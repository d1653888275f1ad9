// Documents that a file would tie to another text than the one whose words others cite.
//
// @param   load   STRING
// @param   folder STRING  of the load, with the slash behind it
// @param   rows   LIST<MAP> {id, file, sha256}  as the file declares them
// @returns id     STRING
// @returns file   STRING  that the document has
// @returns by     STRING  the load that declared it
UNWIND $rows AS row
MATCH (document:Entity:Document {id: row.id})
WHERE
  document.declaredBy <> $load
  AND (coalesce(row.file, document.file) <> document.file OR coalesce(row.sha256, document.sha256) <> document.sha256)
  AND EXISTS {
    MATCH (document)<-[:CITES]-(evidence:Evidence)-[:BROUGHT_BY]->(other:Load)
    WHERE evidence.wordsHash IS NOT NULL AND NOT other.id STARTS WITH $folder
  }
RETURN document.id AS id, document.file AS file, document.declaredBy AS by
ORDER BY id
