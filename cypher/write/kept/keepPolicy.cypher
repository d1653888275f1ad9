// Keeps the view under an evidence policy from now on.
//
// @param text STRING
CREATE (:Policy {id: 'policy@' + $text, text: $text})
