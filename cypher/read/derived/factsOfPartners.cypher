// The statements about what entities belong to, or are parties to, if that obliges them: from these, their allies are derived on another
// basis than all that the graph holds now; a limited number for each.
//
// @known   factsOfPartnersKnown  The same of the statements that the record had at the moment `key.known`.
// @param   keys        LIST<MAP>    {key, ids, predicates, utterances, only, except, known} of the entities asked about alike; utterances: none
// @param   obligations LIST<STRING> at least one of them in a statement about the entity itself
// @returns key         INTEGER      the key asked about
// @returns id          STRING       the entity asked about
// @returns rows        LIST<LIST>   [id, facts, entities]
// @example {keys: [{key: 0, ids: ['state/belgium'], predicates: ['MEMBER_OF', 'PARTY_TO'], utterances: [], known: '2100-01-01T00:00:00Z'}], spans: ['EXISTED'], obligations: ['DEFENSE'], most: 1000}
UNWIND $keys AS key
UNWIND key.ids AS id
MATCH (asked:Entity {id: id})
/*include canonicalOf(asked, entity, ways)*/
WITH
  key,
  id,
  entity,
  COLLECT {
    /*include recordedOf(entity, key.predicates)*/
    WITH key, statement
    WHERE any(one IN statement.obligations WHERE one IN $obligations)
    WITH key, /*include endsOf(statement)*/[1] AS joined
    WITH DISTINCT key, joined
    WHERE joined <> entity.id
    RETURN joined
  } AS joined
WITH
  key,
  id,
  entity,
  joined,
  COLLECT {
    UNWIND joined AS one
    MATCH (through:Entity {id: one})
    UNWIND /*include endsOfFacts(through, key.predicates)*/ AS end
    RETURN DISTINCT end
  } AS ends
WITH key, id, entity, joined, /*include entitiesOf(entity, ends)*/ AS entities
RETURN
  key.key AS key,
  id,
  [[
    entity.id,
    COLLECT {
      UNWIND joined AS one
      MATCH (through:Entity {id: one})
      UNWIND /*include factsOf(through, key.predicates)*/ AS fact
      RETURN fact
    },
    entities
  ]] AS rows
