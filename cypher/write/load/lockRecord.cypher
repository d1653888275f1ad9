// Takes the lock of lockGraph for a change of the record, and says whether something was written while it was waited for: then the moment of
// this transaction is before what it would change. Where the clock itself is behind what is written, another transaction would be no better.
//
// @returns late BOOLEAN
MERGE (graph:Graph {id: 'graph'})
SET graph.locked = true
REMOVE graph.locked
WITH /*include lastWritten*/ AS written
RETURN coalesce(datetime.transaction() <= /*include settledAt(written)*/ AND written <= datetime.realtime(), false) AS late
