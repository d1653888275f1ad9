// The relationships of some types between entities of some kinds by all sources together, as the view has them; OBLIGED among them tells what a
// member or party owed, and when.
//
// @param   types      LIST<STRING>
// @param   labels     LIST<STRING> the kinds of both ends
// @returns type       STRING
// @returns subject    STRING
// @returns object     STRING
// @returns role       STRING
// @returns obligation STRING of OBLIGED; else null
// @returns days       MAP    sinceMin, sinceMax, untilMin, untilMax
MATCH (subject:Entity)-[relationship]->(object:Entity)
WHERE
  type(relationship) IN $types
  AND any(label IN labels(subject) WHERE label IN $labels)
  AND any(label IN labels(object) WHERE label IN $labels)
RETURN
  type(relationship) AS type,
  subject.id AS subject,
  object.id AS object,
  relationship.role AS role,
  relationship.obligation AS obligation,
  {
    sinceMin: toString(relationship.sinceMin),
    sinceMax: toString(relationship.sinceMax),
    untilMin: toString(relationship.untilMin),
    untilMax: toString(relationship.untilMax)
  } AS days
ORDER BY subject, object, type, relationship.id
