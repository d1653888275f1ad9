// A code of ISO 3166 or of Gleditsch and Ward means one state on a day, and a state has one code of each kind today.
//
// @returns code       STRING
// @returns other      STRING       the other code of the same kind, where one state has two today
// @returns states     LIST<STRING> that have it
// @returns since      STRING       from when to when both do; null: unknown
// @returns until      STRING
// @returns statements LIST<STRING> that give it to them
MATCH (a:State)-[one:IDENTIFIED_BY]->(identifier:Identifier)<-[other:IDENTIFIED_BY]-(b:State)
WHERE identifier.scheme IN ['iso3166', 'iso3166-alpha3', 'iso3166-numeric', 'gw'] AND a.id < b.id
WITH
  identifier,
  a,
  b,
  one,
  other,
  coalesce(one.sinceMax, date('0001-01-01')) AS oneSince,
  coalesce(other.sinceMax, date('0001-01-01')) AS otherSince,
  coalesce(one.untilMin, one.untilMax, date('9999-12-31')) AS oneUntil,
  coalesce(other.untilMin, other.untilMax, date('9999-12-31')) AS otherUntil
WHERE oneSince <= otherUntil AND otherSince <= oneUntil
RETURN
  identifier.scheme + ':' + identifier.value AS code,
  null AS other,
  [a.id, b.id] AS states,
  toString(CASE WHEN oneSince > otherSince THEN one.sinceMax ELSE other.sinceMax END) AS since,
  toString(CASE WHEN oneUntil < otherUntil THEN one.untilMin ELSE other.untilMin END) AS until,
  one.statements + other.statements AS statements
UNION ALL
MATCH (state:State)-[one:IDENTIFIED_BY]->(identifier:Identifier)
WHERE identifier.scheme IN ['iso3166', 'iso3166-alpha3', 'iso3166-numeric'] AND one.untilMax IS NULL
MATCH (state)-[second:IDENTIFIED_BY]->(two:Identifier {scheme: identifier.scheme})
WHERE second.untilMax IS NULL AND identifier.value < two.value
RETURN
  identifier.scheme + ':' + identifier.value AS code,
  two.scheme + ':' + two.value AS other,
  [state.id] AS states,
  null AS since,
  null AS until,
  one.statements + second.statements AS statements
