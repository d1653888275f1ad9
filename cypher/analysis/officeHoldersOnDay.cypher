// Who held which office on a day?
//
// @param   on      DATE?  today if omitted
// @returns post    STRING
// @returns of      STRING the state or organisation that has the office
// @returns holder  STRING
// @returns since   DATE   the latest day on which it can have been published the holder's
// @returns inForce STRING YES or UNKNOWN
// @example {on: date('2021-02-04')}
WITH coalesce($on, date()) AS day
MATCH (holder:Person)-[held:HOLDS]->(post:Post)
WHERE coalesce(held.sinceMin <= day, true) AND coalesce(day <= held.untilMax, true)
WITH holder, post, held, CASE WHEN held.sinceMax <= day <= held.untilMin THEN 'YES' ELSE 'UNKNOWN' END AS inForce
ORDER BY inForce DESC, held.sinceMax, held.id
// A holder with several stretches that aren't ruled out is still one.
WITH holder, post, collect(held)[0] AS held, collect(inForce)[0] AS inForce
OPTIONAL MATCH (post)-[:POST_OF]->(of:Entity)
RETURN
  post.name AS post,
  of.name AS of,
  holder.name AS holder,
  held.sinceMax AS since,
  inForce
ORDER BY post, inForce DESC, holder
