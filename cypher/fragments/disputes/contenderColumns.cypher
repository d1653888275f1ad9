// What is looked at of a statement that may compete, beside its evidence.
//
// @of one, rank
one.id,
one.group,
one.predicate,
parts[1],
CASE parts[2] WHEN '' THEN null ELSE parts[2] END,
one.value,
one.role,
one.meaning,
coalesce(one.obligations, []),
/*include quantity(one)*/,
rank,
/*include bounds(one)*/
