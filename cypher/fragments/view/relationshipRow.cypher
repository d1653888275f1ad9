// A plain relationship of the view, as deriving writes it; under a policy with the ranks that its statements have then.
{
  id: r.id,
  sortTime: r.sortTime,
  type: type(r),
  subject: subject.id,
  object: object.id,
  role: r.role,
  meaning: r.meaning,
  obligations: coalesce(r.obligations, []),
  /*if kept*/ ranks: r.ranks, /*end*/
  /*include boundsMap(r)*/,
  statements: r.statements
}
