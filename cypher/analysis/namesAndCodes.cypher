// Which names and codes has an entity had, and when?
//
// @param   about    STRING the id of an entity
// @returns kind     STRING name, or the scheme of a code
// @returns value    STRING
// @returns language STRING
// @returns sinceMin DATE
// @returns sinceMax DATE
// @returns untilMin DATE
// @returns untilMax DATE
// @example {about: 'state/germany'}
MATCH (:Entity {id: $about})-[relationship:NAMED|IDENTIFIED_BY]->(called:Name|Identifier)
WITH called, CASE WHEN called:Name THEN called ELSE relationship END AS dated
RETURN
  coalesce(called.scheme, 'name') AS kind,
  coalesce(called.value, called.text) AS value,
  called.language AS language,
  dated.sinceMin AS sinceMin,
  dated.sinceMax AS sinceMax,
  dated.untilMin AS untilMin,
  dated.untilMax AS untilMax
ORDER BY kind, sinceMin, value, language
