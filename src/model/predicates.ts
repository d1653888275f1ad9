import { KINDS } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { Unit } from './quantity.ts';

/**
 * The closed list of what a statement can say. Everything that depends on a predicate is read from here: which
 * kinds it joins, whether it becomes a plain relationship, what can't hold at once, and how it reads aloud.
 */
export interface Predicate {
  /**
   * RELATION: subject and object. VALUE: subject and a text. SPAN: a subject and its bounds in time alone.
   * UTTERANCE: what the subject said, paraphrased in `content`, with a key given by hand to distinguish it.
   */
  readonly shape: 'RELATION' | 'VALUE' | 'SPAN' | 'UTTERANCE';
  readonly subjects: readonly Kind[] | 'ANY';
  /** Kinds of the object; for an UTTERANCE the object (whom it was said to, or what it was about) is optional. */
  readonly objects?: readonly Kind[] | 'ANY';
  /** A RELATION that is derived as a plain relationship of this type; the others stay in the record. */
  readonly plain?: boolean;
  /** Subject and object are interchangeable; the smaller id is stored as subject. */
  readonly symmetric?: boolean;
  /**
   * A state of affairs that lasts, so that a source which vouches for a day bounds it: it had begun by then and
   * had not ended. What merely happens (a meeting, a decision) is not lasting.
   */
  readonly lasting?: boolean;
  /** It says where something lies: it doesn't connect two entities that lie in one place, and paths leave it out unless it is named. */
  readonly lying?: boolean;
  /** Its statements may say to what the subject is obliged. */
  readonly obliging?: boolean;
  /** Its statements may say how much there is of it, in these units. */
  readonly units?: readonly Unit[];
  /** What can't hold twice at the same time: one object for a subject, or one subject for an object. */
  readonly exclusive?: 'SUBJECT' | 'OBJECT';
  /** The fields of the API that follow a plain relationship from its subject, and from its object. */
  readonly fields?: readonly [fromSubject: string, fromObject?: string];
  /**
   * The words of its sentence: a verb and what follows it, between subject and object; and between object and subject,
   * if English has a natural way to say it from that end. The verb is one of `VERBS`, in the present, or in the past for
   * what happens once.
   */
  readonly reads: readonly [forward: string, backward?: string];
  /** The code of events and utterances of this kind in CAMEO, the codebook of event data, where it has one. */
  readonly cameo?: string;
  /** Its beginning reads as "came to", where "became" or "began to" would sound wrong; nobody plans it as an act. */
  readonly comesTo?: boolean;
}

const AGENTS = ['Person', 'State', 'Organization', 'Mention'] as const;
const BODIES = ['State', 'Organization', 'Mention'] as const;
const SPEAKERS = ['Person', 'State', 'Organization', 'Mention'] as const;

const utterance = (words: string, cameo?: string): Predicate => ({
  shape: 'UTTERANCE',
  subjects: SPEAKERS,
  objects: 'ANY',
  reads: [words],
  ...(cameo !== undefined && { cameo }),
});

const plain = (
  subjects: Predicate['subjects'],
  fields: NonNullable<Predicate['fields']>,
  reads: Predicate['reads'],
  objects: NonNullable<Predicate['objects']>,
  more: Partial<Predicate> = {},
): Predicate => ({ shape: 'RELATION', plain: true, subjects, objects, fields, reads, ...more });

const lasting = { lasting: true } as const;

export const PREDICATES = {
  // Belonging
  MEMBER_OF: plain(BODIES, ['memberOf', 'members'], ['is a member of'], ['Organization'], {
    ...lasting,
    obliging: true,
  }),
  PARTNER_OF: plain(BODIES, ['partners'], ['is a partner of', 'is a partner of'], BODIES, {
    ...lasting,
    symmetric: true,
  }),
  PART_OF: plain(
    ['Organization', 'Mission', 'Event', 'Topic', 'Mention'],
    ['partOf', 'parts'],
    ['is part of', 'includes'],
    ['Organization', 'State', 'Mission', 'Event', 'Topic'],
    lasting,
  ),
  COMPRISES: plain(['Mention'], ['comprises', 'comprisedIn'], ['comprises', 'is one of'], AGENTS, {
    ...lasting,
    comesTo: true,
  }),
  WITHIN: plain(['Place', 'State'], ['within', 'contains'], ['is in', 'contains'], ['Place', 'State'], {
    ...lasting,
    lying: true,
    comesTo: true,
  }),
  SUCCEEDED_BY: plain(
    ['State', 'Organization', 'Mission', 'Treaty', 'Post'],
    ['successors', 'predecessors'],
    ['was succeeded by', 'succeeded'],
    ['State', 'Organization', 'Mission', 'Treaty', 'Post'],
  ),

  // Offices
  HOLDS: plain(['Person'], ['offices', 'holders'], ['serves as'], ['Post'], {
    ...lasting,
    exclusive: 'OBJECT',
  }),
  POST_OF: plain(['Post'], ['officeOf', 'posts'], ['is an office of'], ['Organization', 'State'], {
    ...lasting,
    exclusive: 'SUBJECT',
  }),

  // Treaties and decisions
  PARTY_TO: plain(BODIES, ['treaties', 'parties'], ['is a party to'], ['Treaty'], {
    ...lasting,
    obliging: true,
  }),
  DECIDED: plain(AGENTS, ['decisions', 'decidedBy'], ['adopted', 'was adopted by'], ['Treaty']),
  EXTENDS: plain(['Treaty', 'Event'], ['extends', 'extendedBy'], ['extends', 'is extended by'], ['Treaty']),
  ESTABLISHED_BY: plain(
    ['Organization', 'Mission', 'Topic', 'Post'],
    ['establishedBy', 'established'],
    ['was established by', 'established'],
    ['Treaty', 'Event', 'Organization'],
  ),
  REGULATES: plain(
    ['Treaty'],
    ['regulates', 'regulatedBy'],
    ['regulates', 'is regulated by'],
    ['Topic'],
    lasting,
  ),
  PROVIDES_FOR: plain(
    ['Treaty'],
    ['providesFor', 'providedForBy'],
    ['provides for', 'is provided for in'],
    ['Topic', 'Event'],
    lasting,
  ),
  SETS_CONDITIONS_ON: plain(
    ['Treaty'],
    ['setsConditionsOn', 'conditionsSetBy'],
    ['sets conditions on'],
    BODIES,
    lasting,
  ),

  // Hosting, places, missions
  HOSTS: plain(
    ['State', 'Place'],
    ['hosts', 'hostedBy'],
    ['hosts', 'is hosted by'],
    ['Organization', 'Event', 'Mission'],
    lasting,
  ),
  LOCATED_IN: plain(
    ['Organization', 'Mission', 'Event', 'Place'],
    ['locatedIn', 'locationOf'],
    ['is located in', 'is the location of'],
    ['Place', 'State'],
    { ...lasting, comesTo: true },
  ),
  CONTRIBUTES_TO: plain(
    BODIES,
    ['contributesTo', 'contributors'],
    ['contributes to', 'receives contributions from'],
    ['Mission', 'Topic'],
    { ...lasting, units: ['PEOPLE', 'MONEY', 'PERCENT'] },
  ),
  STATIONS_TROOPS_IN: plain(
    ['State'],
    ['stationsTroopsIn', 'hostsTroopsOf'],
    ['stations troops in', 'hosts troops from'],
    ['State'],
    { ...lasting, units: ['PEOPLE'] },
  ),
  USES: plain(['State', 'Organization'], ['uses', 'usedBy'], ['uses', 'is used by'], ['Place'], lasting),
  LEADS: plain(AGENTS, ['leads', 'ledBy'], ['leads', 'is led by'], ['Mission', 'Organization'], lasting),
  RUN_BY: plain(['Mission'], ['runBy', 'runs'], ['is run by', 'runs'], BODIES, { ...lasting, comesTo: true }),
  WITHDRAWS_FROM: plain(BODIES, ['withdrawsFrom', 'leftBy'], ['withdrew from'], ['Mission', 'State']),

  // Events and topics
  PARTICIPATED_IN: plain(AGENTS, ['participatedIn', 'participants'], ['took part in'], ['Event']),
  ABOUT: plain(
    ['Event', 'Treaty', 'Mission', 'Topic', 'Document', 'Organization'],
    ['about', 'subjectOf'],
    ['is about', 'is a subject of'],
    'ANY',
  ),
  FOLLOWS_UP: plain(
    ['Event'],
    ['followsUp', 'followedUpBy'],
    ['follows up on', 'is followed up by'],
    ['Event', 'Treaty'],
  ),
  ANNOUNCES: plain(
    ['Event'],
    ['announces', 'announcedBy'],
    ['announced a change to'],
    ['Treaty', 'Mission', 'Event', 'Topic'],
  ),
  AIMS_AT: plain(
    ['Topic', 'Mission', 'Treaty', 'Organization'],
    ['aimsAt', 'aimOf'],
    ['aims at', 'is an aim of'],
    ['Topic'],
    lasting,
  ),
  INCLUDES: plain(['Topic'], ['includes', 'includedIn'], ['includes', 'is included in'], 'ANY', {
    ...lasting,
    comesTo: true,
  }),
  TARGETED: plain(
    ['Event'],
    ['targeted', 'targetedBy'],
    ['was directed against', 'was the target of'],
    'ANY',
  ),
  AFFECTED_BY: plain(AGENTS, ['affectedBy', 'affected'], ['was affected by', 'affected'], ['Event']),

  // Conduct towards others
  COOPERATES_WITH: plain(BODIES, ['cooperatesWith'], ['cooperates with', 'cooperates with'], BODIES, {
    ...lasting,
    symmetric: true,
  }),
  TIES_WITH: plain(BODIES, ['tiesWith'], ['has ties with', 'has ties with'], BODIES, {
    ...lasting,
    comesTo: true,
    symmetric: true,
  }),
  CONSULTS: plain(BODIES, ['consults', 'consultedBy'], ['consults', 'is consulted by'], BODIES, lasting),
  SUPPORTS: plain(
    AGENTS,
    ['supports', 'supportedBy'],
    ['supports', 'is supported by'],
    ['Organization', 'State', 'Topic', 'Mission'],
    { ...lasting, units: ['PEOPLE', 'MONEY'] },
  ),
  COMMITTED_TO: plain(
    AGENTS,
    ['committedTo', 'commitmentsTo'],
    ['is committed to'],
    ['Organization', 'Topic', 'Mission', 'Treaty'],
    { ...lasting, units: ['PEOPLE', 'MONEY', 'PERCENT'] },
  ),
  ENGAGED_IN: plain(BODIES, ['engagedIn', 'engaged'], ['is engaged in'], ['Topic'], lasting),
  INCREASED: plain(
    BODIES,
    ['increased', 'increasedBy'],
    ['increased', 'was increased by'],
    ['Topic', 'Mission'],
  ),
  PREPARES_FOR: plain(
    BODIES,
    ['preparesFor', 'preparedForBy'],
    ['prepares for'],
    ['Event', 'Topic'],
    lasting,
  ),
  ASSESSES: plain(
    BODIES,
    ['assesses', 'assessedBy'],
    ['assesses', 'is assessed by'],
    ['Topic', 'Treaty'],
    lasting,
  ),
  FACES: plain(BODIES, ['faces', 'facedBy'], ['faces', 'is faced by'], ['Topic'], {
    ...lasting,
    comesTo: true,
  }),
  POSES: plain(BODIES, ['poses', 'posedBy'], ['poses', 'is posed by'], ['Topic'], {
    ...lasting,
    comesTo: true,
  }),
  PRESSED: plain(BODIES, ['pressed', 'pressedBy'], ['put pressure on', 'came under pressure from'], BODIES),

  // Documents
  PUBLISHED_BY: plain(
    ['Document'],
    ['publishedBy', 'published'],
    ['was published by', 'published'],
    ['Organization'],
  ),
  WRITTEN_BY: plain(['Document'], ['writtenBy', 'wrote'], ['was written by', 'wrote'], AGENTS),

  // The days of the entity itself
  OCCURRED: { shape: 'SPAN', subjects: ['Event'], exclusive: 'SUBJECT', reads: ['took place'] },
  EXISTED: {
    shape: 'SPAN',
    subjects: ['Person', 'State', 'Organization', 'Mission', 'Post', 'Topic'],
    ...lasting,
    reads: ['exists'],
  },
  IN_FORCE: { shape: 'SPAN', subjects: ['Treaty'], ...lasting, reads: ['is in force'] },
  PUBLISHED: {
    shape: 'SPAN',
    subjects: ['Document'],
    exclusive: 'SUBJECT',
    reads: ['was published'],
  },

  // Texts about the entity itself
  NAMED: { shape: 'VALUE', subjects: 'ANY', reads: ['is called'] },
  IDENTIFIED_BY: { shape: 'VALUE', subjects: 'ANY', reads: ['has the identifier'] },
  ADDRESS: {
    shape: 'VALUE',
    subjects: ['Document', 'Organization'],
    reads: ['has the address'],
  },
  LAST_UPDATED: {
    shape: 'VALUE',
    subjects: ['Document'],
    reads: ['was last updated'],
  },
  WEEKDAY: {
    shape: 'VALUE',
    subjects: ['Event'],
    exclusive: 'SUBJECT',
    reads: ['took place on a'],
  },
  CODED_AS: { shape: 'VALUE', subjects: ['State', 'Treaty'], reads: ['is coded as'] },
  EXTENDED: { shape: 'VALUE', subjects: ['Treaty'], reads: ['was extended by'] },

  // What somebody said
  STATED: utterance('said of', '010'),
  STRESSED: utterance('stressed'),
  WELCOMED: utterance('welcomed'),
  THANKED: utterance('thanked'),
  PAID_TRIBUTE_TO: utterance('paid tribute to'),
  EXPRESSED_SYMPATHY_TO: utterance('expressed sympathy to', '018'),
  AGREED_WITH: utterance('agreed with', '019'),
  DESCRIBED: utterance('described'),
  ASKED: utterance('asked'),
  EXPECTS: utterance('expected of'),
  COUNTS_ON: utterance('counted on'),
  URGED: utterance('urged', '020'),
  WARNED: utterance('warned about'),
  LOOKS_FORWARD_TO: utterance('looked forward to'),
  ANNOUNCED: utterance('announced', '010'),
  CONDEMNED: utterance('condemned', '111'),
  CONGRATULATED: utterance('congratulated', '051'),
  DENIED: utterance('denied', '016'),
  INVITED: utterance('invited'),
  OFFERED: utterance('made an offer to'),
  PROMISED: utterance('made a promise to'),
  PROPOSED: utterance('made a proposal to'),
  REAFFIRMED: utterance('reaffirmed'),
  REJECTED: utterance('rejected', '120'),
  THREATENED: utterance('threatened', '130'),
} as const satisfies Record<string, Predicate>;

/** The verbs of all sentences: infinitive, past, and the participle where it isn't the past. */
export const VERBS = {
  adopted: ['adopt', 'adopted'],
  affected: ['affect', 'affected'],
  agreed: ['agree', 'agreed'],
  aims: ['aim', 'aimed'],
  announced: ['announce', 'announced'],
  asked: ['ask', 'asked'],
  assesses: ['assess', 'assessed'],
  came: ['come', 'came', 'come'],
  comprises: ['comprise', 'comprised'],
  condemned: ['condemn', 'condemned'],
  congratulated: ['congratulate', 'congratulated'],
  consults: ['consult', 'consulted'],
  contains: ['contain', 'contained'],
  contributes: ['contribute', 'contributed'],
  cooperates: ['cooperate', 'cooperated'],
  counted: ['count', 'counted'],
  denied: ['deny', 'denied'],
  described: ['describe', 'described'],
  established: ['establish', 'established'],
  exists: ['exist', 'existed'],
  expected: ['expect', 'expected'],
  expressed: ['express', 'expressed'],
  extends: ['extend', 'extended'],
  faces: ['face', 'faced'],
  follows: ['follow', 'followed'],
  has: ['have', 'had'],
  hosts: ['host', 'hosted'],
  includes: ['include', 'included'],
  increased: ['increase', 'increased'],
  invited: ['invite', 'invited'],
  is: ['be', 'was', 'been'],
  leads: ['lead', 'led'],
  looked: ['look', 'looked'],
  made: ['make', 'made'],
  paid: ['pay', 'paid'],
  poses: ['pose', 'posed'],
  prepares: ['prepare', 'prepared'],
  provides: ['provide', 'provided'],
  published: ['publish', 'published'],
  put: ['put', 'put'],
  reaffirmed: ['reaffirm', 'reaffirmed'],
  receives: ['receive', 'received'],
  regulates: ['regulate', 'regulated'],
  rejected: ['reject', 'rejected'],
  runs: ['run', 'ran', 'run'],
  said: ['say', 'said'],
  serves: ['serve', 'served'],
  sets: ['set', 'set'],
  stations: ['station', 'stationed'],
  stressed: ['stress', 'stressed'],
  succeeded: ['succeed', 'succeeded'],
  supports: ['support', 'supported'],
  thanked: ['thank', 'thanked'],
  threatened: ['threaten', 'threatened'],
  took: ['take', 'took', 'taken'],
  urged: ['urge', 'urged'],
  uses: ['use', 'used'],
  warned: ['warn', 'warned'],
  was: ['be', 'was', 'been'],
  welcomed: ['welcome', 'welcomed'],
  withdrew: ['withdraw', 'withdrew', 'withdrawn'],
  wrote: ['write', 'wrote', 'written'],
} as const satisfies Readonly<
  Record<string, readonly [infinitive: string, past: string, participle?: string]>
>;

export type Verb = keyof typeof VERBS;

export type PredicateName = keyof typeof PREDICATES;

/** The predicate of that name, or undefined if the closed list has none. */
export function predicateOf(name: string): Predicate | undefined {
  return Object.hasOwn(PREDICATES, name) ? PREDICATES[name as PredicateName] : undefined;
}

/** The names of the predicates that are types of plain relationships. */
export const PLAIN_PREDICATES: readonly string[] = Object.entries<Predicate>(PREDICATES)
  .filter(([, predicate]) => predicate.plain === true)
  .map(([name]) => name);

/** Those of them that join two entities. */
export const TYING_PREDICATES: readonly string[] = PLAIN_PREDICATES.filter(
  (name) => predicateOf(name)?.lying !== true,
);

/** A field of the API that follows a plain relationship from the entities of a kind. */
export interface RelationshipField {
  readonly field: string;
  readonly predicate: PredicateName;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** The kinds of what can be at the other end. */
  readonly others: readonly Kind[];
}

/** The fields by which the entities of a kind follow plain relationships. */
export function relationshipFieldsOf(kind: Kind): RelationshipField[] {
  return Object.entries<Predicate>(PREDICATES).flatMap(([name, { fields }]) => {
    if (fields === undefined) return [];
    const predicate = name as PredicateName;
    const [forward, backward] = fields;
    const [from, to] = kindsAtEnds(name);
    return [
      ...(from.includes(kind)
        ? [
            {
              field: forward,
              predicate,
              direction: backward === undefined ? 'BOTH' : 'OUT',
              others: to,
            } as const,
          ]
        : []),
      ...(backward !== undefined && to.includes(kind)
        ? [{ field: backward, predicate, direction: 'IN', others: from } as const]
        : []),
    ];
  });
}

/** The kinds that a predicate's subjects and objects can have. */
export function kindsAtEnds(name: string): readonly [subjects: readonly Kind[], objects: readonly Kind[]] {
  const predicate = predicateOf(name);
  return [kindsOf(predicate?.subjects), kindsOf(predicate?.objects)];
}

function kindsOf(kinds: Predicate['objects']): readonly Kind[] {
  return kinds === 'ANY' ? Object.values(KINDS) : (kinds ?? []);
}
