// What was said that may match the words of each search, at most so many. Which statements match, and how well, isn't
// decided here.
//
// @param   keys       LIST<MAP>  {key, words} of each search; words: what to ask the full-text index
// @param   limit      INTEGER    most from the index
// @returns key        INTEGER    the key asked about
// @returns rows       LIST<LIST> [found, field, text, more, weight, cut]
// @example {keys: [{key: 0, words: 'thanks'}], limit: 200}
UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('statement_text', key.words, {limit: $limit}) YIELD node, score
  WITH collect([node, score]) AS found
  UNWIND found AS row
  WITH row[0] AS node, row[1] AS score, size(found) >= $limit AS cut
  WHERE NOT node.retracted
  RETURN collect([node.id, 'CONTENT', node.content, node.condition, score, cut]) AS rows
}
RETURN key.key AS key, rows
