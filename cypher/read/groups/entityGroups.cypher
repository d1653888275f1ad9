// Entities in groups, the largest first, with the number that may meet the conditions, and that certainly does.
//
// @param   keys  LIST<MAP>  {key, asOf} of each list asked for; asOf null: all times
// @param   where MAP        the values of the conditions; null: none
// @param   limit INTEGER    most groups
// @types   all types of relationships
// @label   the kind in the pattern
// @where   conditions on the entities
// @certainly whether an entity certainly meets them
// @sum     the numbers of an entity that are added up
// @summed  whether one certainly counts, which tells that both ends existed
// @if      certain     only what certainly counts
// @if      kind        by kind
// @if      region      by continent
// @if      subregion   by the smallest region
// @if      began       by the decade of the beginning
// @if      ended       by the decade of the end
// @if      obligation  by obligation
// @if      predicate   by type of relationship
// @if      source      by document
// @if      sum         numbers added up
// @returns key   INTEGER    the key asked about
// @returns rows  LIST<LIST> [kind:kind, region:region, subregion:subregion, began:began, ended:ended, obligation:obligation, predicate:predicate, source:source, possible, certain, earliest, latest, sum:certainSum(least, most, smallest, largest, relationships), sum:unknownSum(least, most, smallest, largest, relationships)]
// @example {keys: [{key: 0, asOf: null}], where: null, limit: 10}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
CALL (key, day) {
  MATCH (entity:/*label*/Entity/*end*/)
  WHERE NOT entity:Merged AND /*where*/ $where IS NULL /*end*/
  WITH entity, day, /*certainly*/ true /*end*/ AS isCertain
  /*if sum*/
  CALL (entity, day) {
    /*sum*/ MATCH (entity)-[m:MEASURED]->(other:Entity) /*end*/
    WITH other, m, /*summed*/ true /*end*/ AS counts
    // A relationship has one number, however many statements give one: between those that certainly count, or else between those that may.
    WITH
      other,
      m.type AS type,
      m.role AS role,
      max(counts) AS isSure,
      [min(CASE WHEN counts THEN coalesce(m.least, 0) END), max(CASE WHEN counts THEN coalesce(m.most, INF) END)] AS sure,
      [min(coalesce(m.least, 0)), max(coalesce(m.most, INF))] AS possible
    WITH isSure, CASE WHEN isSure THEN sure ELSE possible END AS number
    WITH number, CASE WHEN isSure THEN number END AS sure, CASE WHEN isSure THEN null ELSE number END AS open
    RETURN
      [sum(sure[0]), sum(sure[1]), min(sure[0]), max(sure[1]), count(sure[0])] AS sureNumbers,
      [sum(open[0]), sum(open[1]), min(open[0]), max(open[1]), count(open[0])] AS openNumbers,
      [sum(number[0]), sum(number[1]), min(number[0]), max(number[1]), count(number[0])] AS allNumbers
  }
  /*end*/
  /*if region*/
  // Of the regions of UN M49, only these five don't overlap. No table says that they lie in the world.
  OPTIONAL MATCH (entity)-[:WITHIN*1..3]->(continent:Place)-[:IDENTIFIED_BY]->(code:Identifier {scheme: 'm49'})
  WHERE code.value IN ['002', '009', '019', '142', '150']
  /*end*/
  /*if subregion*/
  OPTIONAL MATCH (entity)-[:WITHIN]->(area:Place)
  /*end*/
  /*if obligation*/
  OPTIONAL MATCH (entity)-[bound:OBLIGED]->(:Entity)
  WHERE coalesce(bound.sinceMin <= day, true) AND coalesce(day <= bound.untilMax, true)
  /*end*/
  /*if predicate*/
  OPTIONAL MATCH (entity)/*in*/-[r:/*types*/MEMBER_OF/*end*/]-/*out*/(:Entity)
  WHERE coalesce(r.sinceMin <= day, true) AND coalesce(day <= r.untilMax, true)
  /*end*/
  /*if source*/
  OPTIONAL MATCH (entity)<-[:MERGED_INTO*0..]-(:Entity)<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(statement:Statement)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:CITES]->(document:Document)
  WHERE NOT statement.retracted AND evidence.stance = 'SUPPORTS' AND NOT evidence.withdrawn
  /*end*/
  WITH
    /*if kind*/ split(entity.id, '/')[0] AS kind, /*end*/
    /*if region*/ continent.id AS region, /*end*/
    /*if subregion*/ area.id AS subregion, /*end*/
    /*if began*/ CASE WHEN entity.sinceMin.year / 10 = entity.sinceMax.year / 10 THEN entity.sinceMax.year / 10 * 10 END AS began, /*end*/
    /*if ended*/ CASE WHEN entity.untilMin.year / 10 = entity.untilMax.year / 10 THEN entity.untilMax.year / 10 * 10 END AS ended, /*end*/
    /*if obligation*/ bound.obligation AS obligation, /*end*/
    /*if predicate*/ type(r) AS predicate, /*end*/
    /*if source*/ document.id AS source, /*end*/
    /*if sum*/ sureNumbers, openNumbers, allNumbers, /*end*/
    entity,
    isCertain,
    // What only may have had a value on the day only may be in its group.
    max(
      true
      /*if obligation*/
      AND (bound IS NULL OR day IS NULL OR coalesce(bound.sinceMax <= day AND day <= bound.untilMin, false))
      /*end*/
      /*if predicate*/
      AND (r IS NULL OR day IS NULL OR coalesce(r.sinceMax <= day AND day <= r.untilMin, false))
      /*end*/
    ) AS isIn
  /*if certain*/
  WHERE isIn
  /*end*/
  /*if sum*/
  WITH
    *,
    CASE WHEN isIn THEN sureNumbers ELSE [0, 0, null, null, 0] END AS sureHere,
    CASE WHEN isIn THEN openNumbers ELSE allNumbers END AS openHere
  /*end*/
  WITH
    /*if kind*/ kind, /*end*/
    /*if region*/ region, /*end*/
    /*if subregion*/ subregion, /*end*/
    /*if began*/ began, /*end*/
    /*if ended*/ ended, /*end*/
    /*if obligation*/ obligation, /*end*/
    /*if predicate*/ predicate, /*end*/
    /*if source*/ source, /*end*/
    count(*) AS possible,
    sum(CASE WHEN isCertain AND isIn THEN 1 ELSE 0 END) AS certain,
    toString(min(entity.sinceMax)) AS earliest,
    toString(max(entity.untilMin)) AS latest
    /*if sum*/
    ,
    [sum(sureHere[0]), sum(sureHere[1]), min(sureHere[2]), max(sureHere[3]), sum(sureHere[4])] AS certainSum,
    [sum(openHere[0]), sum(openHere[1]), min(openHere[2]), max(openHere[3]), sum(openHere[4])] AS unknownSum
    /*end*/
  ORDER BY
    possible DESC,
    certain DESC
    /*if kind*/ , kind /*end*/
    /*if region*/ , region /*end*/
    /*if subregion*/ , subregion /*end*/
    /*if began*/ , began /*end*/
    /*if ended*/ , ended /*end*/
    /*if obligation*/ , obligation /*end*/
    /*if predicate*/ , predicate /*end*/
    /*if source*/ , source /*end*/
  LIMIT $limit
  RETURN collect([
    /*if kind*/ kind, /*end*/
    /*if region*/ region, /*end*/
    /*if subregion*/ subregion, /*end*/
    /*if began*/ began, /*end*/
    /*if ended*/ ended, /*end*/
    /*if obligation*/ obligation, /*end*/
    /*if predicate*/ predicate, /*end*/
    /*if source*/ source, /*end*/
    possible,
    certain,
    earliest,
    latest
    /*if sum*/ , certainSum, unknownSum /*end*/
  ]) AS rows
}
RETURN key.key AS key, rows
