// Whether there is anything in the graph that a load could run into.
//
// @returns empty BOOLEAN
RETURN NOT EXISTS { (:Entity|Statement|Load|Policy) } AS empty
