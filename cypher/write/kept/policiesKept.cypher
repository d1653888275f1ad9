// The evidence policies under which the view is kept, too.
//
// @returns text STRING
MATCH (policy:Policy)
RETURN policy.text AS text
ORDER BY text
