// The statements of groups that aren't retracted, with all that a policy chooses from, in the order of `FactRow`; only those that some
// documents support, if there are any that alone can count.
//
// @param   groups    LIST<STRING>
// @param   documents LIST<STRING> null: all
// @pieces  groups
// @returns fact      LIST<ANY>
UNWIND $groups AS group
MATCH (statement:Statement {group: group})
WHERE
  NOT statement.retracted
  AND (
    $documents IS NULL
    OR EXISTS {
      MATCH (statement)-[:HAS_EVIDENCE]->(:Evidence {stance: 'SUPPORTS'})-[:CITES]->(counted:Document)
      WHERE counted.id IN $documents
    }
  )
RETURN [
  statement.id,
  statement.predicate,
  /*include endsOf(statement)*/,
  [],
  /*include testimonyOf(statement)*/
] AS fact
