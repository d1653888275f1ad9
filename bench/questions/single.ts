import { cursorOf } from '../../src/loaders/connection.ts';
import type { HandWritten, RunCypher } from './tuned.ts';
import { tuned } from './tuned.ts';
import type { Variables } from './questions.ts';

/**
 * The questions as one would write them down first: one nested statement that answers the tree as one map. The questions
 * of a few rows are the same either way.
 */
export const single: HandWritten = {
  Q1: async (run, variables) => {
    const { id, name, ...lists } = await answer<Tree>(run, Q1, variables);
    const paged = Object.entries(lists).map(([field, rows]) => [
      field,
      page(rows as Listed[], 20, variables),
    ]);
    return { entity: { id, name, ...Object.fromEntries(paged) } };
  },
  Q2: async (run, variables) => ({ entity: await answer(run, Q2, variables) }),
  Q3: async (run, variables) => {
    const rows = await answer<StateRow[]>(run, Q3, { after: '', ...variables });
    const nodes = rows.map(({ treaties, ...state }) => ({
      ...state,
      treaties: {
        edges: treaties.map(({ node: { parties, ...node }, relationship }) => {
          const { edges, pageInfo } = page(parties, 6, variables);
          return { node: { ...node, parties: { nodes: edges, pageInfo } }, relationship };
        }),
      },
    }));
    return { states: { nodes } };
  },
  Q4: tuned.Q4,
  Q5: async (run, variables) => {
    const { a, b, ...lists } = await answer<Tree>(run, Q5, variables);
    const paged = Object.entries(lists).map(([field, rows]) => [
      field,
      page(rows as Listed[], 20, variables),
    ]);
    return { dyad: { a, b, ...Object.fromEntries(paged) } };
  },
  Q6: tuned.Q6,
  Q7: async (run, variables) => ({ entity: await answer(run, Q7, variables) }),
};

type Tree = Record<string, unknown>;
type Listed = { readonly position: string[] };
interface StateRow {
  readonly treaties: readonly {
    readonly node: { readonly parties: Listed[] };
    readonly relationship: object;
  }[];
}

async function answer<T>(run: RunCypher, text: string, variables: Variables): Promise<T> {
  const [[value]] = (await run(text, variables)) as [[T]];
  return value;
}

function page(rows: readonly Listed[], size: number, variables: Variables) {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    edges: shown.map(({ position: _position, ...edge }) => edge),
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last === undefined ? null : cursorOf(last.position, `NAME ASC ${variables['day'] ?? ''}`),
    },
  };
}

const dates = (of: string): string =>
  `dates: {${['sinceMin', 'sinceMax', 'untilMin', 'untilMax']
    .map((name) => `${name}: toString(${of}.${name})`)
    .join(', ')}}`;
const onDay = (of: string): string =>
  `(${of}.sinceMin IS NULL OR ${of}.sinceMin <= date($day)) AND (${of}.untilMax IS NULL OR date($day) <= ${of}.untilMax)`;
/** Those of the relationship `r` that may be in force on the day. */
const obligationsOnDay = (
  subject: string,
  object: string,
): string => `CASE WHEN r.obligations IS NULL THEN [] ELSE COLLECT {
    MATCH (${subject})-[bound:OBLIGED]->(${object})
    WHERE coalesce(bound.role, '') = coalesce(r.role, '') AND ${onDay('bound')}
    RETURN DISTINCT bound.obligation AS obligation ORDER BY obligation
  } END`;

const relationshipList = (type: string): string => `COLLECT {
    MATCH (n)-[r:${type}]->(o:Entity) WHERE ${onDay('r')}
    RETURN {
      node: {id: o.id, name: o.name},
      relationship: {role: r.role, obligations: ${obligationsOnDay('n', 'o')}, ${dates('r')}},
      position: [o.sortName, r.sortTime]
    } ORDER BY o.sortName, r.sortTime LIMIT 21
  }`;

const Q1 = `
MATCH (n:Entity {id: $id})
RETURN {
  id: n.id,
  name: n.name,
  memberOf: ${relationshipList('MEMBER_OF')},
  treaties: ${relationshipList('PARTY_TO')},
  contributesTo: ${relationshipList('CONTRIBUTES_TO')}
}`;

const Q2 = `
MATCH (n:Entity {id: $id})
RETURN {id: n.id, name: n.name, members: {nodes: COLLECT {
  MATCH (n)<-[r:MEMBER_OF]-(s:Entity) WHERE ${onDay('r')}
  WITH r, s ORDER BY s.sortName, r.sortTime LIMIT 40
  RETURN {id: s.id, name: s.name, contributesTo: {nodes: COLLECT {
    MATCH (s)-[c:CONTRIBUTES_TO]->(m:Entity) WHERE ${onDay('c')}
    WITH c, m ORDER BY m.sortName, c.sortTime LIMIT 10
    RETURN {id: m.id, name: m.name, ledBy: {nodes: COLLECT {
      MATCH (m)<-[l:LEADS]-(p:Entity) WHERE ${onDay('l')}
      WITH l, p ORDER BY p.sortName, l.sortTime LIMIT 5
      RETURN {id: p.id, name: p.name, offices: {edges: COLLECT {
        MATCH (p)-[h:HOLDS]->(o:Entity) WHERE ${onDay('h')}
        WITH h, o ORDER BY o.sortName, h.sortTime LIMIT 3
        RETURN {node: {id: o.id, name: o.name}, relationship: {role: h.role, ${dates('h')}}}
      }}}
    }}}
  }}}
}}}`;

const Q3 = `
RETURN COLLECT {
  MATCH (s:State) WHERE NOT s:Merged AND s.sortName > $after AND ${onDay('s')}
  WITH s ORDER BY s.sortName, s.id LIMIT 50
  RETURN {id: s.id, name: s.name, treaties: COLLECT {
    MATCH (s)-[r:PARTY_TO]->(t:Entity) WHERE ${onDay('r')}
    WITH r, t ORDER BY t.sortName, r.sortTime LIMIT 10
    RETURN {
      node: {id: t.id, name: t.name, parties: COLLECT {
        MATCH (t)<-[q:PARTY_TO]-(p:Entity) WHERE ${onDay('q')}
        RETURN {id: p.id, name: p.name, position: [p.sortName, q.sortTime]} ORDER BY p.sortName, q.sortTime LIMIT 7
      }},
      relationship: {obligations: ${obligationsOnDay('s', 't')}, ${dates('r')}}
    }
  }}
}`;

const sharedList = (types: string, label: string): string => `COLLECT {
    MATCH (a)-[x:${types}]->(o:${label})<-[y:${types}]-(b)
    WHERE coalesce(x.sinceMin <= y.untilMax, true) AND coalesce(y.sinceMin <= x.untilMax, true)
      AND ${onDay('x')} AND ${onDay('y')}
    RETURN {
      node: {id: o.id, name: o.name}, a: {${dates('x')}}, b: {${dates('y')}}, position: [o.sortName, x.sortTime, y.sortTime]
    } ORDER BY o.sortName, x.sortTime, y.sortTime LIMIT 21
  }`;

const Q5 = `
MATCH (a:Entity {id: $a})
MATCH (b:Entity {id: $b})
RETURN {
  a: {id: a.id, name: a.name},
  b: {id: b.id, name: b.name},
  organizations: ${sharedList('MEMBER_OF', 'Organization')},
  treaties: ${sharedList('PARTY_TO', 'Treaty')},
  missions: ${sharedList('CONTRIBUTES_TO|LEADS', 'Mission')}
}`;

const Q7 = `
MATCH (n:Entity {id: $id})
RETURN {id: n.id, memberOf: {edges: COLLECT {
  MATCH (n)-[r:MEMBER_OF]->(o:Entity) WHERE ${onDay('r')}
  WITH r, o ORDER BY o.sortName, r.sortTime LIMIT 20
  RETURN {
    node: {id: o.id, name: o.name},
    relationship: {${dates('r')}, statements: COLLECT {
      UNWIND r.statements AS id
      MATCH (s:Statement {id: id})
      RETURN {id: s.id, ${dates('s')}, evidence: {nodes: COLLECT {
        MATCH (s)-[:HAS_EVIDENCE]->(e:Evidence)-[:CITES]->(d:Document)
        WHERE NOT e.withdrawn
        WITH e, d ORDER BY d.id, e.id LIMIT 5
        RETURN {
          id: e.id, stance: e.stance, modality: e.modality, citation: d.name + ', ' + e.place,
          document: {id: d.id, name: d.name}
        }
      }}}
    }}
  }
}}}`;
