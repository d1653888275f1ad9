// How many organisations and treaties tied states together in each year, and how large were they?
// Only what is certain on at least one day of the year is counted, and only where it ties two states or more.
//
// @param   from        INTEGER the first year
// @param   until       INTEGER the last year
// @returns year        INTEGER
// @returns alliances   INTEGER
// @returns memberships INTEGER
// @returns states      INTEGER in at least one of them
// @returns meanSize    FLOAT
// @returns largest     STRING
// @example {from: 1945, until: 1960}
UNWIND range($from, $until) AS year
WITH year, date({year: year}) AS first, date({year: year, month: 12, day: 31}) AS last
CALL (first, last) {
  MATCH (member:State)-[tie:MEMBER_OF|PARTY_TO]->(alliance:Organization|Treaty)
  WHERE tie.sinceMax <= tie.untilMin AND tie.sinceMax <= last AND first <= tie.untilMin
  WITH alliance, collect(DISTINCT member) AS members
  WHERE size(members) > 1
  ORDER BY size(members) DESC, alliance.id
  WITH collect(alliance.id) AS alliances, collect(members) AS groups
  RETURN
    alliances,
    reduce(sum = 0, one IN groups | sum + size(one)) AS memberships,
    COUNT { UNWIND groups AS one UNWIND one AS member RETURN DISTINCT member } AS states
}
RETURN
  year,
  size(alliances) AS alliances,
  memberships,
  states,
  CASE WHEN memberships > 0 THEN 1.0 * memberships / size(alliances) END AS meanSize,
  alliances[0] AS largest
ORDER BY year
