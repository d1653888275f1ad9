import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, parsePeriod, UNBOUNDED } from '../../src/model/days.ts';
import { PLAIN_PREDICATES, PREDICATES, VERBS } from '../../src/model/predicates.ts';
import type { Predicate } from '../../src/model/predicates.ts';
import { sentenceOf } from '../../src/language/sentence.ts';

function dated(since: string | null, until: string | null): string {
  const begun = since === null ? { min: null, max: null } : parsePeriod(since);
  const ended = until === null ? { min: null, max: null } : parsePeriod(until);
  const bounds = { sinceMin: begun.min, sinceMax: begun.max, untilMin: ended.min, untilMax: ended.max };
  return sentenceOf({ ...bounds, type: 'MEMBER_OF', role: null }, 'Alpha', 'the League');
}

/** Each type as it is read, as it was, and as it is planned; the same from the other end. */
const READ_ALOUD = [
  [
    'MEMBER_OF',
    'A is a member of B',
    'A was a member of B',
    'A is planned to be a member of B',
    'B has A as a member',
    'B had A as a member',
    'B is planned to have A as a member',
  ],
  [
    'PARTNER_OF',
    'A is a partner of B',
    'A was a partner of B',
    'A is planned to be a partner of B',
    'B is a partner of A',
    'B was a partner of A',
    'B is planned to be a partner of A',
  ],
  [
    'PART_OF',
    'A is part of B',
    'A was part of B',
    'A is planned to be part of B',
    'B includes A',
    'B included A',
    'B is planned to include A',
  ],
  [
    'WITHIN',
    'A lies within B',
    'A lay within B',
    'A is planned to lie within B',
    'B contains A',
    'B contained A',
    'B is planned to contain A',
  ],
  [
    'SUCCEEDED_BY',
    'A was succeeded by B',
    'A was succeeded by B',
    'A is planned to be succeeded by B',
    'B succeeded A',
    'B succeeded A',
    'B is planned to succeed A',
  ],
  [
    'HOLDS',
    'A holds the office of B',
    'A held the office of B',
    'A is planned to hold the office of B',
    'B is held by A',
    'B was held by A',
    'B is planned to be held by A',
  ],
  [
    'POST_OF',
    'A is an office of B',
    'A was an office of B',
    'A is planned to be an office of B',
    'B has the office of A',
    'B had the office of A',
    'B is planned to have the office of A',
  ],
  [
    'PARTY_TO',
    'A is a party to B',
    'A was a party to B',
    'A is planned to be a party to B',
    'B has A as a party',
    'B had A as a party',
    'B is planned to have A as a party',
  ],
  [
    'DECIDED',
    'A decided on B',
    'A decided on B',
    'A is planned to decide on B',
    'B was decided on by A',
    'B was decided on by A',
    'B is planned to be decided on by A',
  ],
  [
    'EXTENDS',
    'A extends B',
    'A extended B',
    'A is planned to extend B',
    'B is extended by A',
    'B was extended by A',
    'B is planned to be extended by A',
  ],
  [
    'ESTABLISHED_BY',
    'A was established by B',
    'A was established by B',
    'A is planned to be established by B',
    'B established A',
    'B established A',
    'B is planned to establish A',
  ],
  [
    'REGULATES',
    'A regulates B',
    'A regulated B',
    'A is planned to regulate B',
    'B is regulated by A',
    'B was regulated by A',
    'B is planned to be regulated by A',
  ],
  [
    'PROVIDES_FOR',
    'A provides for B',
    'A provided for B',
    'A is planned to provide for B',
    'B is provided for in A',
    'B was provided for in A',
    'B is planned to be provided for in A',
  ],
  [
    'SETS_CONDITIONS_ON',
    'A sets conditions on B',
    'A set conditions on B',
    'A is planned to set conditions on B',
    'B has conditions set by A',
    'B had conditions set by A',
    'B is planned to have conditions set by A',
  ],
  [
    'HOSTS',
    'A hosts B',
    'A hosted B',
    'A is planned to host B',
    'B is hosted by A',
    'B was hosted by A',
    'B is planned to be hosted by A',
  ],
  [
    'LOCATED_IN',
    'A is located in B',
    'A was located in B',
    'A is planned to be located in B',
    'B is the location of A',
    'B was the location of A',
    'B is planned to be the location of A',
  ],
  [
    'CONTRIBUTES_TO',
    'A contributes to B',
    'A contributed to B',
    'A is planned to contribute to B',
    'B receives contributions from A',
    'B received contributions from A',
    'B is planned to receive contributions from A',
  ],
  [
    'STATIONS_TROOPS_IN',
    'A stations troops in B',
    'A stationed troops in B',
    'A is planned to station troops in B',
    'B hosts troops of A',
    'B hosted troops of A',
    'B is planned to host troops of A',
  ],
  [
    'USES',
    'A uses B',
    'A used B',
    'A is planned to use B',
    'B is used by A',
    'B was used by A',
    'B is planned to be used by A',
  ],
  [
    'LEADS',
    'A leads B',
    'A led B',
    'A is planned to lead B',
    'B is led by A',
    'B was led by A',
    'B is planned to be led by A',
  ],
  [
    'RUN_BY',
    'A is run by B',
    'A was run by B',
    'A is planned to be run by B',
    'B runs A',
    'B ran A',
    'B is planned to run A',
  ],
  [
    'WITHDRAWS_FROM',
    'A withdraws from B',
    'A withdrew from B',
    'A is planned to withdraw from B',
    'B is left by A',
    'B was left by A',
    'B is planned to be left by A',
  ],
  [
    'PARTICIPATED_IN',
    'A took part in B',
    'A took part in B',
    'A is planned to take part in B',
    'B had A as a participant',
    'B had A as a participant',
    'B is planned to have A as a participant',
  ],
  [
    'ABOUT',
    'A is about B',
    'A was about B',
    'A is planned to be about B',
    'B is a subject of A',
    'B was a subject of A',
    'B is planned to be a subject of A',
  ],
  [
    'FOLLOWS_UP',
    'A follows up B',
    'A followed up B',
    'A is planned to follow up B',
    'B is followed up by A',
    'B was followed up by A',
    'B is planned to be followed up by A',
  ],
  [
    'ANNOUNCES',
    'A announces a change to B',
    'A announced a change to B',
    'A is planned to announce a change to B',
    'B has a change announced by A',
    'B had a change announced by A',
    'B is planned to have a change announced by A',
  ],
  [
    'AIMS_AT',
    'A aims at B',
    'A aimed at B',
    'A is planned to aim at B',
    'B is an aim of A',
    'B was an aim of A',
    'B is planned to be an aim of A',
  ],
  [
    'INCLUDES',
    'A includes B',
    'A included B',
    'A is planned to include B',
    'B is included in A',
    'B was included in A',
    'B is planned to be included in A',
  ],
  [
    'TARGETED',
    'A was directed against B',
    'A was directed against B',
    'A is planned to be directed against B',
    'B was the target of A',
    'B was the target of A',
    'B is planned to be the target of A',
  ],
  [
    'AFFECTED_BY',
    'A was affected by B',
    'A was affected by B',
    'A is planned to be affected by B',
    'B affected A',
    'B affected A',
    'B is planned to affect A',
  ],
  [
    'COOPERATES_WITH',
    'A cooperates with B',
    'A cooperated with B',
    'A is planned to cooperate with B',
    'B cooperates with A',
    'B cooperated with A',
    'B is planned to cooperate with A',
  ],
  [
    'TIES_WITH',
    'A has ties with B',
    'A had ties with B',
    'A is planned to have ties with B',
    'B has ties with A',
    'B had ties with A',
    'B is planned to have ties with A',
  ],
  [
    'CONSULTS',
    'A consults B',
    'A consulted B',
    'A is planned to consult B',
    'B is consulted by A',
    'B was consulted by A',
    'B is planned to be consulted by A',
  ],
  [
    'SUPPORTS',
    'A supports B',
    'A supported B',
    'A is planned to support B',
    'B is supported by A',
    'B was supported by A',
    'B is planned to be supported by A',
  ],
  [
    'COMMITTED_TO',
    'A is committed to B',
    'A was committed to B',
    'A is planned to be committed to B',
    'B has the commitment of A',
    'B had the commitment of A',
    'B is planned to have the commitment of A',
  ],
  [
    'ENGAGED_IN',
    'A is engaged in B',
    'A was engaged in B',
    'A is planned to be engaged in B',
    'B engages A',
    'B engaged A',
    'B is planned to engage A',
  ],
  [
    'INCREASED',
    'A increased B',
    'A increased B',
    'A is planned to increase B',
    'B was increased by A',
    'B was increased by A',
    'B is planned to be increased by A',
  ],
  [
    'PREPARES_FOR',
    'A prepares for B',
    'A prepared for B',
    'A is planned to prepare for B',
    'B is prepared for by A',
    'B was prepared for by A',
    'B is planned to be prepared for by A',
  ],
  [
    'ASSESSES',
    'A assesses B',
    'A assessed B',
    'A is planned to assess B',
    'B is assessed by A',
    'B was assessed by A',
    'B is planned to be assessed by A',
  ],
  [
    'FACES',
    'A faces B',
    'A faced B',
    'A is planned to face B',
    'B is faced by A',
    'B was faced by A',
    'B is planned to be faced by A',
  ],
  [
    'POSES',
    'A poses B',
    'A posed B',
    'A is planned to pose B',
    'B is posed by A',
    'B was posed by A',
    'B is planned to be posed by A',
  ],
  [
    'PRESSED',
    'A put pressure on B',
    'A put pressure on B',
    'A is planned to put pressure on B',
    'B was put under pressure by A',
    'B was put under pressure by A',
    'B is planned to be put under pressure by A',
  ],
  [
    'PUBLISHED_BY',
    'A was published by B',
    'A was published by B',
    'A is planned to be published by B',
    'B published A',
    'B published A',
    'B is planned to publish A',
  ],
  [
    'WRITTEN_BY',
    'A was written by B',
    'A was written by B',
    'A is planned to be written by B',
    'B wrote A',
    'B wrote A',
    'B is planned to write A',
  ],
] as const;

describe('sentenceOf', () => {
  it.each([
    [null, null, ''],
    ['1950-01-01', null, ', since 1 January 1950'],
    ['0050-02', null, ', since February 50'],
    ['1950-01-02..1950-03-01', null, ', since some day between 2 January 1950 and 1 March 1950'],
    ['1950-01-01..1950-06-30', null, ', since some day between 1 January 1950 and 30 June 1950'],
    ['1950..1951', null, ', since some day between 1 January 1950 and 31 December 1951'],
    ['..1816-01-01', null, ', since 1 January 1816 or earlier'],
    ['1945-05-09..', null, ', since 9 May 1945 or later'],
    [null, '1945-05-09..', ', until at least 9 May 1945'],
    ['1949-04-04', '2021-02-04..', ', since 4 April 1949, until at least 4 February 2021'],
    ['..2014-09-05', '2021-02-04..', ', certainly from 5 September 2014 to 4 February 2021'],
    ['..2021-02-04', '2021-02-04..', ', certainly on 4 February 2021'],
    ['1945-05-09..', '1945-05-09..', ', on 9 May 1945 or later'],
  ])('says no more than is known of since %s, until %s', (since, until, dates) => {
    expect(dated(since, until)).toBe(`Alpha is a member of the League${dates}.`);
  });

  it.each([
    [null, '1960-12-31', ', until 31 December 1960'],
    ['1950-01-01', '1960-12-31', ', from 1 January 1950 until 31 December 1960'],
    ['1950', '1960-12', ', from 1950 until December 1960'],
    ['2020-02', '2021-02', ', from February 2020 until February 2021'],
    [null, '..1816-01-01', ', until 1 January 1816 or earlier'],
    [
      '1949-04-04..1949-08-24',
      '2021-02-04..2022-02-04',
      ', from some day between 4 April 1949 and 24 August 1949 until some day between 4 February 2021 and 4 February 2022',
    ],
    ['2021-02-04', '2021-02-04', ', on 4 February 2021'],
    ['2021', '2021', ', in 2021'],
    ['2021-02', '2021-02', ', in February 2021'],
    ['..1816-01-01', '..1816-01-01', ', on 1 January 1816 or earlier'],
    [
      '1966-02-05..1976-02-04',
      '1966-02-05..1976-02-04',
      ', on some day between 5 February 1966 and 4 February 1976',
    ],
  ])('tells in the past what began %s and is known to end %s', (since, until, dates) => {
    expect(dated(since, until)).toBe(`Alpha was a member of the League${dates}.`);
  });

  it('begins with a capital letter, and leaves the other names as they are', () => {
    const relationship = { ...UNBOUNDED, type: 'MEMBER_OF', role: null };
    expect(sentenceOf(relationship, 'the Alpha Republic', 'the League')).toBe(
      'The Alpha Republic is a member of the League.',
    );
    expect(sentenceOf(relationship, 'état', 'the League')).toBe('État is a member of the League.');
  });

  it('names the role, and says of a plan that it is one', () => {
    expect(
      sentenceOf(
        {
          ...UNBOUNDED,
          sinceMin: '2021-06-14',
          sinceMax: '2021-06-14',
          type: 'PLANNED_PARTICIPATED_IN',
          role: 'host',
        },
        'Alpha',
        'the summit',
      ),
    ).toBe('Alpha is planned to take part in the summit (host), from 14 June 2021.');
  });

  it('reads the same fact from either end', () => {
    const host = { type: 'PARTICIPATED_IN', role: 'host' };
    const day = {
      sinceMin: '2021-06-14',
      sinceMax: '2021-06-14',
      untilMin: '2021-06-14',
      untilMax: '2021-06-14',
    };
    expect(sentenceOf({ ...day, ...host }, 'Alpha', 'the summit')).toBe(
      'Alpha took part in the summit (host), on 14 June 2021.',
    );
    expect(sentenceOf({ ...day, ...host }, 'Alpha', 'the summit', true)).toBe(
      'The summit had Alpha as a participant (host), on 14 June 2021.',
    );
  });

  it('takes a name for a name, whatever stands in it', () => {
    const relationship = { ...UNBOUNDED, type: 'MEMBER_OF', role: null };
    expect(sentenceOf(relationship, '$& … Alpha', 'the League', true)).toBe(
      'The League has $& … Alpha as a member.',
    );
  });

  it('says since of what goes on, and from of what was done once', () => {
    const since = { ...UNBOUNDED, sinceMin: '1991-12-26', sinceMax: '1991-12-26', role: null };
    expect(sentenceOf({ ...since, type: 'PART_OF' }, 'Alpha', 'Beta')).toBe(
      'Alpha is part of Beta, since 26 December 1991.',
    );
    expect(sentenceOf({ ...since, type: 'SUCCEEDED_BY' }, 'Alpha', 'Beta')).toBe(
      'Alpha was succeeded by Beta, from 26 December 1991.',
    );
  });

  it('has the table below for every type of relationship', () => {
    expect(READ_ALOUD.map(([type]) => type)).toEqual(PLAIN_PREDICATES);
  });

  it.each(READ_ALOUD)('reads %s as English, from both ends', (type, ...expected) => {
    const told = (kind: string, untilMax: string | null, backward: boolean): string =>
      sentenceOf({ ...UNBOUNDED, untilMax, type: kind, role: null }, 'A', 'B', backward);
    expect(
      [false, true].flatMap((backward) => [
        told(type, null, backward),
        told(type, '2017-12-31', backward).replace(', until 31 December 2017 or earlier', ''),
        told(`PLANNED_${type}`, null, backward),
      ]),
    ).toEqual(expected.map((words) => `${words}.`));
  });

  it('has no verb that nothing is read with', () => {
    const used = Object.values<Predicate>(PREDICATES)
      .filter(({ shape }) => shape !== 'VALUE')
      // What was said is told of the speaker alone.
      .flatMap(({ shape, reads }) => (shape === 'UTTERANCE' ? reads.slice(0, 1) : reads));
    expect(Object.keys(VERBS)).toEqual([...new Set(used.map((words) => words.split(' ')[0]!))].toSorted());
  });

  it('names each day that bounds it, in words that can be read back', () => {
    const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1816-01-01', days));
    fc.assert(
      fc.property(day, day, (since, until) => {
        fc.pre(since !== until);
        const [, begun, ended] = /from (.+) until (.+)\.$/.exec(dated(since, until))!;
        expect([begun, ended].map((words) => new Date(`${words} UTC`).toISOString().slice(0, 10))).toEqual([
          since,
          until,
        ]);
      }),
    );
  });
});
