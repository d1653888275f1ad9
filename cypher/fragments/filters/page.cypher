// A page of a list: what stands behind the position that the key names, in the order that is asked for.
//
// @param limit INTEGER most a page
WHERE key.after IS NULL OR position /*beyond*/ > key.after
WITH *
ORDER BY position /*direction*/
LIMIT $limit
