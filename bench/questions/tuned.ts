import { relationshipType } from '../../src/model/relationshipType.ts';
import { PLAIN_PREDICATES } from '../../src/model/predicates.ts';
import { pageOf } from './pages.ts';
import type { ListRow } from './pages.ts';
import type { QuestionName, Variables } from './questions.ts';

/** Runs one statement and gives its records as lists. */
export type RunCypher = (text: string, parameters: Variables) => Promise<readonly (readonly unknown[])[]>;
export type HandWritten = Record<QuestionName, (run: RunCypher, variables: Variables) => Promise<object>>;

/**
 * The questions in Cypher that somebody took pains over: one statement each, what is reached in several ways read once,
 * small records of plain lists, and the tree made of them here. It is as fast as it gets, and serves nothing else.
 */
export const tuned: HandWritten = {
  Q1: async (run, variables) => {
    const records = await run(Q1, variables);
    const [[id, name]] = records as [[string, string]];
    const lists = Object.fromEntries(records.map(([, , field, rows]) => [field, rows as ListRow[]]));
    const list = (field: string) => relationshipPage(lists[field], 20, variables['day']);
    return {
      entity: {
        id,
        name,
        memberOf: list('memberOf'),
        treaties: list('treaties'),
        contributesTo: list('contributesTo'),
      },
    };
  },

  Q2: async (run, variables) => {
    const levels = [0, 1, 2, 3].map(() => new Map<string, readonly ListRow[]>());
    for (const [level, key, rows] of await run(Q2, variables)) {
      levels[level as number]!.set(key as string, rows as ListRow[]);
    }
    const [members, missions, leaders, offices] = levels as unknown as [Level, Level, Level, Level];
    const [[id, [[name, rows]]]] = [...members] as unknown as [[string, [[string, ListRow[]]]]];
    const state = ([stateId, stateName]: ListRow) => ({
      id: stateId,
      name: stateName,
      contributesTo: { nodes: missions.get(stateId as string)!.map(mission) },
    });
    const mission = ([missionId, missionName]: ListRow) => ({
      id: missionId,
      name: missionName,
      ledBy: { nodes: leaders.get(missionId as string)!.map(person) },
    });
    const person = ([personId, personName]: ListRow) => ({
      id: personId,
      name: personName,
      offices: { edges: offices.get(personId as string)!.map(office) },
    });
    const office = ([postId, postName, role, ...bounds]: ListRow) => ({
      node: { id: postId, name: postName },
      relationship: { role, ...datesOf(bounds) },
    });
    return { entity: { id, name, members: { nodes: rows.map(state) } } };
  },

  Q3: async (run, variables) => {
    const states: ListRow[] = [];
    const parties = new Map<string, readonly ListRow[]>();
    for (const [level, key, name, rows] of await run(Q3, { after: '', ...variables })) {
      if (level === 0) states.push([key, name, rows]);
      else parties.set(key as string, rows as ListRow[]);
    }
    const treaty = ([id, name, obligations, ...bounds]: ListRow) => {
      const { edges, pageInfo } = pageOf(parties.get(id as string)!, 6, {
        day: variables['day'],
        keys: 2,
        edge: ([partyId, partyName]) => ({ id: partyId, name: partyName }),
      });
      return {
        node: { id, name, parties: { nodes: edges, pageInfo } },
        relationship: { obligations, ...datesOf(bounds) },
      };
    };
    return {
      states: {
        nodes: states.map(([id, name, rows]) => ({
          id,
          name,
          treaties: { edges: (rows as ListRow[]).map(treaty) },
        })),
      },
    };
  },

  Q4: async (run, variables) => {
    const [[steps] = [null]] = await run(Q4, variables);
    if (steps === null) return { paths: { paths: [] } };
    const shown = (steps as ListRow[]).map(([from, fromName, to, toName, readings]) => ({
      from: { id: from, name: fromName },
      to: { id: to, name: toName },
      readings: (readings as ListRow[]).map(([forward, id, type]) => ({
        forward,
        relationship: { id, type },
      })),
    }));
    return { paths: { paths: [{ length: shown.length, steps: shown }] } };
  },

  Q5: async (run, variables) => {
    const records = await run(Q5, variables);
    const [[a, aName, b, bName]] = records as [[string, string, string, string]];
    const lists = Object.fromEntries(records.map(([, , , , field, rows]) => [field, rows as ListRow[]]));
    const list = (field: string) =>
      pageOf(lists[field], 20, {
        day: variables['day'],
        keys: 3,
        edge: ([id, name, ...bounds]) => ({
          node: { id, name },
          a: datesOf(bounds),
          b: datesOf(bounds.slice(4)),
        }),
      });
    return {
      dyad: {
        a: { id: a, name: aName },
        b: { id: b, name: bName },
        organizations: list('organizations'),
        treaties: list('treaties'),
        missions: list('missions'),
      },
    };
  },

  Q6: async (run, variables) => {
    const [[id, kind, name, description, ...bounds]] = (await run(Q6, variables)) as [ListRow];
    return { entity: { id, kind, name, description, ...datesOf(bounds) } };
  },

  Q7: async (run, variables) => {
    const edges = (await run(Q7, variables)).map(
      ([id, name, sinceMin, sinceMax, untilMin, untilMax, statements]) => ({
        node: { id, name },
        relationship: {
          ...datesOf([sinceMin, sinceMax, untilMin, untilMax]),
          statements: (statements as ListRow[]).map(([statement, pieces, ...bounds]) => ({
            id: statement,
            ...datesOf(bounds),
            evidence: {
              nodes: (pieces as ListRow[]).map(
                ([piece, stance, modality, place, document, documentName]) => ({
                  id: piece,
                  stance,
                  modality,
                  citation: `${String(documentName)}, ${String(place)}`,
                  document: { id: document, name: documentName },
                }),
              ),
            },
          })),
        },
      }),
    );
    return { entity: { id: variables['id'], memberOf: { edges } } };
  },
};

type Level = ReadonlyMap<string, readonly ListRow[]>;

function datesOf([sinceMin, sinceMax, untilMin, untilMax]: ListRow): object {
  return { dates: { sinceMin, sinceMax, untilMin, untilMax } };
}

function relationshipPage(rows: readonly ListRow[], size: number, day: string | undefined): object {
  return pageOf(rows, size, {
    day,
    keys: 2,
    edge: ([id, name, role, obligations, ...bounds]) => ({
      node: { id, name },
      relationship: { role, obligations, ...datesOf(bounds) },
    }),
  });
}

const bounds = (of: string): string =>
  ['sinceMin', 'sinceMax', 'untilMin', 'untilMax'].map((name) => `toString(${of}.${name})`).join(', ');
const onDay = (of: string): string =>
  `coalesce(${of}.sinceMin <= day, true) AND coalesce(day <= ${of}.untilMax, true)`;
/** Those of the relationship `r` that may be in force on the day. */
const obligationsOnDay = (
  subject: string,
  object: string,
): string => `CASE WHEN r.obligations IS NULL THEN [] ELSE COLLECT {
    MATCH (${subject})-[bound:OBLIGED]->(${object})
    WHERE coalesce(bound.role, '') = coalesce(r.role, '') AND ${onDay('bound')}
    RETURN DISTINCT bound.obligation AS obligation ORDER BY obligation
  } END`;

const relationshipList = (field: string, type: string): string => `
  MATCH (n)-[r:${type}]->(o:Entity) WHERE ${onDay('r')}
  WITH r, o ORDER BY o.sortName, r.sortTime LIMIT 21
  WITH collect([o.id, o.name, r.role, ${obligationsOnDay('n', 'o')}, ${bounds('r')}, o.sortName, r.sortTime]) AS rows
  RETURN '${field}' AS field, rows`;

const Q1 = `
MATCH (n:Entity {id: $id})
WITH n, date($day) AS day
CALL (n, day) {${['memberOf MEMBER_OF', 'treaties PARTY_TO', 'contributesTo CONTRIBUTES_TO']
  .map((list) => relationshipList(...(list.split(' ') as [string, string])))
  .join('\n  UNION ALL')}
}
RETURN n.id, n.name, field, rows`;

const Q2 = `
MATCH (n:Entity {id: $id})
WITH n, date($day) AS day
CALL (n, day) {
  MATCH (n)<-[r:MEMBER_OF]-(s:Entity) WHERE ${onDay('r')}
  WITH r, s ORDER BY s.sortName, r.sortTime LIMIT 40
  RETURN collect(s) AS states, collect([s.id, s.name]) AS rows
}
CALL (states, day) {
  UNWIND states AS s
  CALL (s, day) {
    MATCH (s)-[r:CONTRIBUTES_TO]->(m:Entity) WHERE ${onDay('r')}
    WITH r, m ORDER BY m.sortName, r.sortTime LIMIT 10
    RETURN collect(m) AS found, collect([m.id, m.name]) AS rows
  }
  WITH collect([1, s.id, rows]) AS records, collect(found) AS found
  UNWIND found AS some
  UNWIND some AS one
  RETURN records AS missionRecords, collect(DISTINCT one) AS missions
}
CALL (missions, day) {
  UNWIND missions AS m
  CALL (m, day) {
    MATCH (m)<-[r:LEADS]-(p:Entity) WHERE ${onDay('r')}
    WITH r, p ORDER BY p.sortName, r.sortTime LIMIT 5
    RETURN collect(p) AS found, collect([p.id, p.name]) AS rows
  }
  WITH collect([2, m.id, rows]) AS records, collect(found) AS found
  UNWIND found AS some
  UNWIND some AS one
  RETURN records AS leaderRecords, collect(DISTINCT one) AS people
}
CALL (n, rows, missionRecords, leaderRecords, people, day) {
  RETURN 0 AS level, n.id AS key, [[n.name, rows]] AS list
  UNION ALL
  UNWIND missionRecords + leaderRecords AS record
  RETURN record[0] AS level, record[1] AS key, record[2] AS list
  UNION ALL
  UNWIND people AS p
  CALL (p, day) {
    MATCH (p)-[r:HOLDS]->(o:Entity) WHERE ${onDay('r')}
    WITH r, o ORDER BY o.sortName, r.sortTime LIMIT 3
    RETURN collect([o.id, o.name, r.role, ${bounds('r')}]) AS offices
  }
  RETURN 3 AS level, p.id AS key, offices AS list
}
RETURN level, key, list`;

const Q3 = `
WITH date($day) AS day
CALL (day) {
  MATCH (s:State) WHERE NOT s:Merged AND s.sortName > $after AND ${onDay('s')}
  WITH s ORDER BY s.sortName, s.id LIMIT 50
  CALL (s, day) {
    MATCH (s)-[r:PARTY_TO]->(t:Entity) WHERE ${onDay('r')}
    WITH r, t ORDER BY t.sortName, r.sortTime LIMIT 10
    RETURN collect(t) AS found, collect([t.id, t.name, ${obligationsOnDay('s', 't')}, ${bounds('r')}]) AS rows
  }
  WITH collect([s.id, s.name, rows]) AS records, collect(found) AS found
  UNWIND found AS some
  UNWIND some AS one
  RETURN records, collect(DISTINCT one) AS treaties
}
CALL (records, treaties, day) {
  UNWIND records AS record
  RETURN 0 AS level, record[0] AS key, record[1] AS name, record[2] AS list
  UNION ALL
  UNWIND treaties AS t
  CALL (t, day) {
    MATCH (t)<-[r:PARTY_TO]-(p:Entity) WHERE ${onDay('r')}
    WITH r, p ORDER BY p.sortName, r.sortTime LIMIT 7
    RETURN collect([p.id, p.name, p.sortName, r.sortTime]) AS rows
  }
  RETURN 1 AS level, t.id AS key, t.name AS name, rows AS list
}
RETURN level, key, name, list`;

const DONE = PLAIN_PREDICATES.map((name) => relationshipType(name, false)).join('|');

/** The steps of the first shortest path, as one record `steps` of a list. */
export const PATH = `
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[:${DONE}*..4]-(b))
WITH nodes(p) AS entities
ORDER BY [entity IN entities | entity.id]
LIMIT 1
UNWIND range(0, size(entities) - 2) AS step
WITH step, entities[step] AS x, entities[step + 1] AS y
CALL (x, y) {
  MATCH (x)-[r:${DONE}]-(y)
  WITH x, r ORDER BY type(r), r.id LIMIT 25
  RETURN collect([startNode(r) = x, r.id, type(r)]) AS readings
}
WITH step, x, y, readings ORDER BY step
WITH collect([x.id, x.name, y.id, y.name, readings]) AS steps`;
const Q4 = `${PATH} RETURN steps`;

const sharedList = (field: string, types: string, label: string): string => `
  MATCH (a)-[x:${types}]->(o:${label})<-[y:${types}]-(b)
  WHERE coalesce(x.sinceMin <= y.untilMax, true) AND coalesce(y.sinceMin <= x.untilMax, true)
    AND ${onDay('x')} AND ${onDay('y')}
  WITH o, x, y ORDER BY o.sortName, x.sortTime, y.sortTime LIMIT 21
  WITH collect([o.id, o.name, ${bounds('x')}, ${bounds('y')}, o.sortName, x.sortTime, y.sortTime]) AS rows
  RETURN '${field}' AS field, rows`;

const Q5 = `
MATCH (a:Entity {id: $a})
MATCH (b:Entity {id: $b})
WITH a, b, date($day) AS day
CALL (a, b, day) {${[
  sharedList('organizations', 'MEMBER_OF', 'Organization'),
  sharedList('treaties', 'PARTY_TO', 'Treaty'),
  sharedList('missions', 'CONTRIBUTES_TO|LEADS', 'Mission'),
].join('\n  UNION ALL')}
}
RETURN a.id, a.name, b.id, b.name, field, rows`;

const Q6 = `
MATCH (n:Entity {id: $id})
RETURN n.id, toUpper([label IN labels(n) WHERE label <> 'Entity'][0]), n.name, n.description, ${bounds('n')}`;

const Q7 = `
MATCH (n:Entity {id: $id})
WITH n, date($day) AS day
MATCH (n)-[r:MEMBER_OF]->(o:Entity) WHERE ${onDay('r')}
WITH r, o ORDER BY o.sortName, r.sortTime LIMIT 20
CALL (r) {
  UNWIND r.statements AS id
  MATCH (s:Statement {id: id})
  CALL (s) {
    MATCH (s)-[:HAS_EVIDENCE]->(e:Evidence)-[:CITES]->(d:Document)
    WHERE NOT e.withdrawn
    WITH e, d ORDER BY d.id, e.id LIMIT 5
    RETURN collect([e.id, e.stance, e.modality, e.place, d.id, d.name]) AS pieces
  }
  RETURN collect([s.id, pieces, ${bounds('s')}]) AS statements
}
RETURN o.id, o.name, ${bounds('r')}, statements
ORDER BY o.sortName, r.sortTime`;
