import { describe, expect, it } from 'vitest';

import { parsePeriod, UNBOUNDED } from '../../src/model/days.ts';
import {
  sentenceOfChange,
  sentenceOfSpan,
  sentenceOfUtterance,
} from '../../src/language/timelineSentence.ts';
import type { TimelineEntry } from '../../src/language/timelineSentence.ts';
import { PREDICATES } from '../../src/model/predicates.ts';
import type { Predicate, PredicateName } from '../../src/model/predicates.ts';

const predicates = Object.entries<Predicate>(PREDICATES) as [PredicateName, Predicate][];
const NEVER: TimelineEntry = { kind: 'BEGAN', planned: false, ...UNBOUNDED };

/** What is told of a day somewhere in a period. */
function sometime(text: string): TimelineEntry {
  const { min, max } = parsePeriod(text);
  return { ...NEVER, sinceMin: min, sinceMax: max, untilMin: min, untilMax: max };
}

function change(predicate: PredicateName, kind: TimelineEntry['kind'], planned = false): string {
  const words = sentenceOfChange(
    { ...NEVER, kind, planned },
    { predicate, role: null, meaning: null },
    'A',
    'B',
  );
  return words.replace(/^A /, '').replace(/ B\.$/, '');
}

describe('sentenceOfChange', () => {
  it('reads for every predicate that lasts as somebody would say it', () => {
    const lasting = predicates.filter(([, { plain, lasting: lasts }]) => plain === true && lasts === true);
    expect(
      lasting.map(([name]) =>
        [name, change(name, 'BEGAN'), change(name, 'ENDED'), change(name, 'BEGAN', true)].join(' | '),
      ),
    ).toEqual([
      'MEMBER_OF | became a member of | ceased to be a member of | is to become a member of',
      'PARTNER_OF | became a partner of | ceased to be a partner of | is to become a partner of',
      'PART_OF | became part of | ceased to be part of | is to become part of',
      'COMPRISES | came to comprise | ceased to comprise | is to comprise',
      'WITHIN | came to be in | ceased to be in | is to be in',
      'HOLDS | began to serve as | ceased to serve as | is to serve as',
      'POST_OF | became an office of | ceased to be an office of | is to become an office of',
      'PARTY_TO | became a party to | ceased to be a party to | is to become a party to',
      'REGULATES | began to regulate | ceased to regulate | is to regulate',
      'PROVIDES_FOR | began to provide for | ceased to provide for | is to provide for',
      'SETS_CONDITIONS_ON | began to set conditions on | ceased to set conditions on | is to set conditions on',
      'HOSTS | began to host | ceased to host | plans to host',
      'LOCATED_IN | came to be located in | ceased to be located in | is to be located in',
      'CONTRIBUTES_TO | began to contribute to | ceased to contribute to | plans to contribute to',
      'STATIONS_TROOPS_IN | began to station troops in | ceased to station troops in | plans to station troops in',
      'USES | began to use | ceased to use | plans to use',
      'LEADS | began to lead | ceased to lead | plans to lead',
      'RUN_BY | came to be run by | ceased to be run by | is to be run by',
      'AIMS_AT | began to aim at | ceased to aim at | is to aim at',
      'INCLUDES | came to include | ceased to include | is to include',
      'COOPERATES_WITH | began to cooperate with | ceased to cooperate with | plans to cooperate with',
      'TIES_WITH | came to have ties with | ceased to have ties with | is to have ties with',
      'CONSULTS | began to consult | ceased to consult | plans to consult',
      'SUPPORTS | began to support | ceased to support | plans to support',
      'COMMITTED_TO | became committed to | ceased to be committed to | is to become committed to',
      'ENGAGED_IN | became engaged in | ceased to be engaged in | is to become engaged in',
      'PREPARES_FOR | began to prepare for | ceased to prepare for | plans to prepare for',
      'ASSESSES | began to assess | ceased to assess | plans to assess',
      'FACES | came to face | ceased to face | is to face',
      'POSES | came to pose | ceased to pose | is to pose',
    ]);
  });

  it('reads for every predicate that happens as somebody would say it', () => {
    const happening = predicates.filter(([, { plain, lasting: lasts }]) => plain === true && lasts !== true);
    expect(
      happening.map(([name]) => [name, change(name, 'HAPPENED'), change(name, 'HAPPENED', true)].join(' | ')),
    ).toEqual([
      'SUCCEEDED_BY | was succeeded by | is to be succeeded by',
      'DECIDED | adopted | plans to adopt',
      'EXTENDS | extended | is to extend',
      'ESTABLISHED_BY | was established by | is to be established by',
      'WITHDRAWS_FROM | withdrew from | plans to withdraw from',
      'PARTICIPATED_IN | took part in | plans to take part in',
      'ABOUT | was about | is to be about',
      'FOLLOWS_UP | followed up on | is to follow up on',
      'ANNOUNCES | announced a change to | is to announce a change to',
      'TARGETED | was directed against | is to be directed against',
      'AFFECTED_BY | was affected by | is to be affected by',
      'INCREASED | increased | plans to increase',
      'PRESSED | put pressure on | plans to put pressure on',
      'PUBLISHED_BY | was published by | is to be published by',
      'WRITTEN_BY | was written by | is to be written by',
    ]);
  });

  it.each([
    ['1999-03-12', ' on 12 March 1999'],
    ['2024-09', ' in September 2024'],
    ['1999', ' in 1999'],
    ['1966-02-05..1976-02-04', ' on some day between 5 February 1966 and 4 February 1976'],
    ['..1816-01-01', ' on or before 1 January 1816'],
    ['1945-05-09..', ' on or after 9 May 1945'],
  ])('says of %j no more than is known', (period, when) => {
    const membership = { predicate: 'MEMBER_OF', role: null, meaning: null } as const;
    expect(sentenceOfChange(sometime(period), membership, 'the Republic', 'the League')).toBe(
      `The Republic became a member of the League${when}.`,
    );
  });

  it('names the role, and what a party did on that day', () => {
    const party = { predicate: 'PARTY_TO', role: 'guarantor', meaning: 'SIGNED' } as const;
    expect(sentenceOfChange(sometime('1949-04-04'), party, 'A', 'the Treaty')).toBe(
      'A signed the Treaty (guarantor) on 4 April 1949.',
    );
    expect(
      sentenceOfChange(
        { ...sometime('1950'), planned: true },
        { ...party, role: null, meaning: 'ACCEDED' },
        'A',
        'B',
      ),
    ).toBe('A is to accede to B in 1950.');
    expect(sentenceOfChange({ ...sometime('1950'), kind: 'ENDED' }, party, 'A', 'B')).toBe(
      'A ceased to be a party to B (guarantor) in 1950.',
    );
  });
});

describe('sentenceOfSpan', () => {
  it.each([
    ['Treaty', 'BEGAN', false, 'Pact entered into force in 1949.'],
    ['Treaty', 'ENDED', false, 'Pact ceased to be in force in 1949.'],
    ['State', 'BEGAN', false, 'Pact came into being in 1949.'],
    ['Mission', 'ENDED', false, 'Pact ceased to exist in 1949.'],
    ['Person', 'BEGAN', false, 'Pact was born in 1949.'],
    ['Person', 'ENDED', false, 'Pact died in 1949.'],
    ['Event', 'HAPPENED', false, 'Pact took place in 1949.'],
    ['Event', 'HAPPENED', true, 'Pact is to take place in 1949.'],
    ['Document', 'HAPPENED', false, 'Pact was published in 1949.'],
  ] as const)('tells of a %s that it %s (planned: %s)', (kind1, kind, planned, sentence) => {
    expect(sentenceOfSpan({ ...sometime('1949'), kind, planned }, kind1, 'pact')).toBe(sentence);
  });

  it('tells of several days as from the first to the last', () => {
    const days = {
      ...NEVER,
      sinceMin: '1949-04-04',
      sinceMax: '1949-04-04',
      untilMin: '1949-04-06',
      untilMax: '1949-04-06',
    };
    expect(sentenceOfSpan({ ...days, kind: 'HAPPENED' }, 'Event', 'Summit')).toBe(
      'Summit took place from 4 April 1949 to 6 April 1949.',
    );
  });
});

describe('sentenceOfUtterance', () => {
  const said = { ...sometime('2021-02-04'), kind: 'SAID' } as const;

  it('reads for every utterance as somebody would say it, to somebody and to nobody', () => {
    const utterances = predicates.filter(([, { shape }]) => shape === 'UTTERANCE');
    const words = (predicate: PredicateName, object: string | null): string =>
      sentenceOfUtterance(said, { predicate, object: object && 'org/b', content: null }, 'A', object)
        .replace(/^A /, '')
        .replace(' on 4 February 2021.', '');
    expect(utterances.map(([name]) => [name, words(name, 'B'), words(name, null)].join(' | '))).toEqual([
      'STATED | said of B | said',
      'STRESSED | stressed B | stressed',
      'WELCOMED | welcomed B | welcomed',
      'THANKED | thanked B | gave thanks',
      'PAID_TRIBUTE_TO | paid tribute to B | paid tribute',
      'EXPRESSED_SYMPATHY_TO | expressed sympathy to B | expressed sympathy',
      'AGREED_WITH | agreed with B | agreed',
      'DESCRIBED | described B | described',
      'ASKED | asked B | asked',
      'EXPECTS | expected of B | expected',
      'COUNTS_ON | counted on B | counted',
      'URGED | urged B | urged',
      'WARNED | warned about B | warned',
      'LOOKS_FORWARD_TO | looked forward to B | looked forward',
      'ANNOUNCED | announced B | announced',
      'CONDEMNED | condemned B | condemned',
      'CONGRATULATED | congratulated B | congratulated',
      'DENIED | denied B | denied',
      'INVITED | invited B | invited',
      'OFFERED | made an offer to B | made an offer',
      'PROMISED | made a promise to B | made a promise',
      'PROPOSED | made a proposal to B | made a proposal',
      'REAFFIRMED | reaffirmed B | reaffirmed',
      'REJECTED | rejected B | rejected',
      'THREATENED | threatened B | threatened',
    ]);
  });

  it('tells what was said', () => {
    expect(
      sentenceOfUtterance(
        said,
        { predicate: 'THANKED', object: 'state/alpha', content: 'Alpha hosts it' },
        'the clerk',
        'Alpha',
      ),
    ).toBe('The clerk thanked Alpha on 4 February 2021: Alpha hosts it.');
  });
});
