// Keeps the view under an evidence policy no longer.
//
// @param text STRING
MATCH (policy:Policy {text: $text})
DELETE policy
