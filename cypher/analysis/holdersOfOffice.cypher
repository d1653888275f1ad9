// Who held an office, and when?
//
// @param   post     STRING
// @returns holder   STRING
// @returns name     STRING
// @returns sinceMin DATE
// @returns sinceMax DATE
// @returns untilMin DATE
// @returns untilMax DATE
// @example {post: 'post/president-us'}
MATCH (:Entity {id: $post})<-[held:HOLDS]-(holder:Person)
RETURN
  holder.id AS holder,
  holder.name AS name,
  held.sinceMin AS sinceMin,
  held.sinceMax AS sinceMax,
  held.untilMin AS untilMin,
  held.untilMax AS untilMax
ORDER BY sinceMax, holder, held.id
