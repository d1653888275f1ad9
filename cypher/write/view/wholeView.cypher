// Everything that is derived, whatever it stands for: plain relationships, days of obligations, quantities, names, relationships to identifiers, periods and bounds of entities.
// What hangs loose (a name of nothing, an identifier of nothing) has no subject.
//
// @if      identity names and identifiers
// @if      kept     under a policy
// @returns kind STRING
// @returns row  MAP
CALL () {
  MATCH (subject:Entity)-[r]->(object:Entity)
  WHERE r.id IS NOT NULL AND NOT type(r) IN ['OBLIGED', 'MEASURED']
  RETURN
    'relationship' AS kind,
    /*include relationshipRow*/ AS row
  UNION ALL
  MATCH (subject:Entity)-[o:OBLIGED]->(object:Entity)
  RETURN
    'obligation' AS kind,
    /*include obligationRow*/ AS row
  UNION ALL
  MATCH (subject:Entity)-[m:MEASURED]->(object:Entity)
  RETURN
    'quantity' AS kind,
    /*include quantityRow*/ AS row
  UNION ALL
  /*if identity*/
  MATCH (name:Name)
  OPTIONAL MATCH (entity:Entity)-[:NAMED]->(name)
  RETURN
    'name' AS kind,
    /*include nameRow*/ AS row
  UNION ALL
  MATCH (identifier:Identifier)
  OPTIONAL MATCH (entity:Entity)-[relationship:IDENTIFIED_BY]->(identifier)
  RETURN
    'identifier' AS kind,
    /*include identifierRow*/ AS row
  UNION ALL
  /*end*/
  MATCH (period:Period)
  OPTIONAL MATCH (entity:Entity)-[:LASTED]->(period)
  RETURN
    'period' AS kind,
    /*include periodRow*/ AS row
  UNION ALL
  MATCH (entity:Entity)
  RETURN
    'span' AS kind,
    /*include spanRow*/ AS row
}
RETURN kind, row
