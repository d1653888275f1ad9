// The plain relationships that stand for groups of statements now.
//
// @param   rows       LIST<MAP> {group, subject, object, types, role}
// @returns group      STRING
// @returns relationship MAP
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})-[r]->(object:Entity {id: row.object})
WHERE type(r) IN row.types AND coalesce(r.role, '') = coalesce(row.role, '')
RETURN
  row.group AS group,
  {
    id: r.id,
    type: type(r),
    subject: subject.id,
    object: object.id,
    role: r.role,
    meaning: r.meaning,
    obligations: coalesce(r.obligations, []),
    sinceMin: toString(r.sinceMin),
    sinceMax: toString(r.sinceMax),
    untilMin: toString(r.untilMin),
    untilMax: toString(r.untilMax),
    statements: r.statements
  } AS relationship
