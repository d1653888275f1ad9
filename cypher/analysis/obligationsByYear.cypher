// How many states were bound by each obligation in each year?
// Only what is certain on at least one day of the year is counted.
//
// @param   from          INTEGER the first year
// @param   until         INTEGER the last year
// @returns year          INTEGER
// @returns defense       INTEGER
// @returns offense       INTEGER
// @returns neutrality    INTEGER
// @returns nonaggression INTEGER
// @returns consultation  INTEGER
// @example {from: 1948, until: 1952}
UNWIND range($from, $until) AS year
WITH year, date({year: year}) AS first, date({year: year, month: 12, day: 31}) AS last
CALL (first, last) {
  MATCH (member:State)-[tie:MEMBER_OF|PARTY_TO]->(:Organization|Treaty)
  WHERE tie.sinceMax <= tie.untilMin AND tie.sinceMax <= last AND first <= tie.untilMin
  UNWIND tie.obligations AS obligation
  WITH DISTINCT member, obligation
  RETURN collect(obligation) AS obligations
}
RETURN
  year,
  size([one IN obligations WHERE one = 'DEFENSE']) AS defense,
  size([one IN obligations WHERE one = 'OFFENSE']) AS offense,
  size([one IN obligations WHERE one = 'NEUTRALITY']) AS neutrality,
  size([one IN obligations WHERE one = 'NONAGGRESSION']) AS nonaggression,
  size([one IN obligations WHERE one = 'CONSULTATION']) AS consultation
ORDER BY year
