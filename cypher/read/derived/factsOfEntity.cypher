// The statements about entities from which relationships are derived on another basis than all that the graph holds now; a limited
// number for each.
//
// @known   factsOfEntityKnown  The same of the statements that the record had at the moment `key.known`.
// @param   keys LIST<MAP>  {key, ids, predicates, utterances, only, except, known} of the entities asked about alike; utterances: those of the predicates by which something is said
// @returns key  INTEGER    the key asked about
// @returns id   STRING     the entity asked about
// @returns rows LIST<LIST> [id, facts, entities]
// @example {keys: [{key: 0, ids: ['state/belgium'], predicates: ['MEMBER_OF'], utterances: [], known: '2100-01-01T00:00:00Z'}], spans: ['EXISTED'], most: 1000}
UNWIND $keys AS key
UNWIND key.ids AS id
MATCH (asked:Entity {id: id})
/*include canonicalOf(asked, entity, ways)*/
WITH key, id, entity, /*include endsOfFacts(entity, key.predicates)*/ AS ends
WITH key, id, entity, /*include entitiesOf(entity, ends)*/ AS entities
RETURN
  key.key AS key,
  id,
  [[
    entity.id,
    /*include factsOf(entity, key.predicates)*/,
    entities
  ]] AS rows
