// A plain relationship of the view, as deriving writes it.
{
  id: r.id,
  sortTime: r.sortTime,
  type: type(r),
  subject: subject.id,
  object: object.id,
  role: r.role,
  meaning: r.meaning,
  obligations: coalesce(r.obligations, []),
  /*include boundsMap(r)*/,
  statements: r.statements
}
