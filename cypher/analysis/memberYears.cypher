// Which states belonged to an alliance in which years?
// A row for each member and year, the shape that statistics want. `days` are the certain days in the year.
//
// @param   alliance STRING  the id of an organisation or a treaty
// @param   from     INTEGER the first year
// @param   until    INTEGER the last year
// @returns member   STRING
// @returns year     INTEGER
// @returns inForce  STRING  YES if certain on one of the year's days, else UNKNOWN
// @returns days     INTEGER
// @example {alliance: 'org/nato', from: 1954, until: 1956}
MATCH (:Entity {id: $alliance})<-[tie:MEMBER_OF|PARTY_TO]-(member:State)
UNWIND range($from, $until) AS year
WITH member, tie, year, date({year: year}) AS first, date({year: year, month: 12, day: 31}) AS last
WHERE coalesce(tie.sinceMin <= last, true) AND coalesce(first <= tie.untilMax, true)
WITH
  member,
  year,
  CASE WHEN tie.sinceMax > first THEN tie.sinceMax WHEN tie.sinceMax <= first THEN first END AS from,
  CASE WHEN tie.untilMin < last THEN tie.untilMin WHEN tie.untilMin >= last THEN last END AS until
WITH
  member,
  year,
  sum(CASE WHEN from <= until THEN duration.inDays(from, until).days + 1 ELSE 0 END) AS days
RETURN
  member.id AS member,
  year,
  CASE WHEN days > 0 THEN 'YES' ELSE 'UNKNOWN' END AS inForce,
  days
ORDER BY member, year
