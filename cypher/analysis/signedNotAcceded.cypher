// Who had signed a treaty but was not yet bound by it, and when?
// If a source gives an accession or an entry into force besides a signature, the signature alone isn't binding. Data sets that date
// memberships by signature count these days.
//
// @returns member      STRING
// @returns alliance    STRING
// @returns obligations LIST<STRING> obligations that didn't bind it yet
// @returns signed      DATE the day by which it certainly had signed
// @returns inForce     DATE the latest day on which it can have been published bound
// @returns days        INTEGER the number of days between
// @returns documents   LIST<STRING> that have the signature
// @example {}
UNWIND ['MEMBER_OF', 'PARTY_TO'] AS predicate
MATCH (signed:Statement {predicate: predicate, retracted: false, modality: 'ASSERTED'})
WHERE signed.meaning IN ['SIGNED', 'RATIFIED'] AND signed.rank <> 'DEPRECATED'
MATCH (signed)-[:HAS_SUBJECT]->()-[:MERGED_INTO*0..]->(member)-[relationship:MEMBER_OF|PARTY_TO]->(alliance)
WHERE
  signed.id IN relationship.statements
  AND signed.sinceMax < relationship.sinceMax
  AND EXISTS {
    MATCH (entry:Statement {group: signed.group, retracted: false, modality: 'ASSERTED'})
    WHERE entry.meaning IN ['ACCEDED', 'IN_FORCE'] AND entry.rank <> 'DEPRECATED' AND signed.sinceMax < entry.sinceMax
  }
WITH member, alliance, relationship, signed.sinceMax AS day, collect(signed) AS signatures
RETURN
  member.id AS member,
  alliance.id AS alliance,
  COLLECT { UNWIND signatures AS one UNWIND one.obligations AS obligation RETURN DISTINCT obligation ORDER BY obligation } AS obligations,
  day AS signed,
  relationship.sinceMax AS inForce,
  duration.inDays(day, relationship.sinceMax).days AS days,
  COLLECT {
    UNWIND signatures AS one
    MATCH (one)-[:HAS_EVIDENCE]->(:Evidence {stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})-[:CITES]->(document)
    RETURN DISTINCT document.id ORDER BY document.id
  } AS documents
ORDER BY signed, member, alliance
