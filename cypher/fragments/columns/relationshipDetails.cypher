// The columns of a relationship other than its ends and its statements.
//
// @of      r
// @columns relationshipTerms, bounds
/*include relationshipTerms(r)*/,
/*include bounds(r)*/
