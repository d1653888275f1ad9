// What is shown of a plain relationship.
//
// @of      r
// @columns id, type, subject, object, relationshipDetails, statements
r.id,
type(r),
startNode(r).id,
endNode(r).id,
/*include relationshipDetails(r)*/,
r.statements
