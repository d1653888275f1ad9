// How large was an alliance in each year?
// A member counts for a year if it belonged on at least one of its days.
//
// @param   alliance STRING  the id of an organisation or a treaty
// @param   from     INTEGER the first year
// @param   until    INTEGER the last year
// @returns year     INTEGER
// @returns certain  INTEGER members that certainly belonged
// @returns possible INTEGER those, and who may have belonged
// @returns joined   LIST<STRING> members whose stretch began in this year, as far as is known
// @example {alliance: 'org/nato', from: 1948, until: 1956}
MATCH (alliance:Entity {id: $alliance})
UNWIND range($from, $until) AS year
WITH alliance, year, date({year: year}) AS first, date({year: year, month: 12, day: 31}) AS last
OPTIONAL MATCH (alliance)<-[tie:MEMBER_OF|PARTY_TO]-(member:Entity)
WHERE coalesce(tie.sinceMin <= last, true) AND coalesce(first <= tie.untilMax, true)
WITH
  year,
  member,
  tie.sinceMax <= tie.untilMin AND tie.sinceMax <= last AND first <= tie.untilMin AS certain,
  first <= tie.sinceMin AND tie.sinceMax <= last AS joined
ORDER BY member.id
RETURN
  year,
  count(DISTINCT CASE WHEN certain THEN member END) AS certain,
  count(DISTINCT member) AS possible,
  collect(DISTINCT CASE WHEN joined THEN member.id END) AS joined
ORDER BY year
