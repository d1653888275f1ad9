import { describe, expect, it } from 'vitest';

import { inferredParameters, parametersOf } from '../../src/sandbox/parameters.ts';
import { parseQuery } from '../../src/neo4j/queries.ts';

const QUESTION = parseQuery(
  'question',
  `// Which?
//
// @param   text    STRING
// @param   count   INTEGER?
// @param   share   FLOAT?
// @param   flag    BOOLEAN?
// @param   on      DATE?
// @param   moment  DATETIME?
// @param   names   LIST<STRING>?
// @param   numbers LIST<INTEGER>?
RETURN [$text, $count, $share, $flag, $on, $moment, $names, $numbers] AS all
`,
);

const valueOf = (name: string, text: string): unknown =>
  parametersOf(QUESTION, ['text=x', `${name}=${text}`])[name]!.value;

describe('parametersOf', () => {
  it.each([
    ['text', 'a=b, "c"', 'a=b, "c"'],
    ['text', '', ''],
    ['text', '1955', '1955'],
    ['count', '-12', -12],
    ['share', '0.25', 0.25],
    ['share', '1e3', 1000],
    ['flag', 'true', true],
    ['flag', 'false', false],
    ['on', '2020-02-29', '2020-02-29'],
    ['moment', '2021-02-04T11:44:00Z', '2021-02-04T11:44:00Z'],
    ['moment', '2021-02-04T11:44+01:00', '2021-02-04T11:44+01:00'],
    ['names', 'a, b,c', ['a', 'b', 'c']],
    ['names', '', []],
    ['numbers', '1,2', [1, 2]],
  ])('reads %s=%s', (name, text, value) => {
    expect(valueOf(name, text)).toEqual(value);
  });

  it('makes null of what is left out', () => {
    expect(parametersOf(QUESTION, ['text=x'])).toMatchObject({
      text: { type: 'STRING', value: 'x' },
      on: { type: 'DATE', value: null },
    });
  });

  it.each([
    ['count', '1.5', 'count is a whole number; received "1.5"'],
    ['count', '99999999999999999999', 'count is a whole number; received "99999999999999999999"'],
    ['share', 'half', 'share is a number; received "half"'],
    ['share', '', 'share is a number; received ""'],
    ['flag', 'yes', 'flag is true or false; received "yes"'],
    ['flag', 'constructor', 'flag is true or false; received "constructor"'],
    ['on', '2021-02-30', 'on is a day such as 2021-02-04; received "2021-02-30"'],
    ['on', '2021', 'on is a day such as 2021-02-04; received "2021"'],
    ['moment', '2021-02-04', 'moment is a moment such as 2021-02-04T11:44:00Z; received "2021-02-04"'],
    [
      'moment',
      '2021-02-04T25:00Z',
      'moment is a moment such as 2021-02-04T11:44:00Z; received "2021-02-04T25:00Z"',
    ],
    ['numbers', '1,x', 'numbers is whole numbers with commas between; received "1,x"'],
  ])('refuses %s=%s', (name, text, message) => {
    expect(() => valueOf(name, text)).toThrow(message);
  });

  it('says what a question takes, if something is missing or too much', () => {
    const takes =
      'question takes text STRING, count INTEGER?, share FLOAT?, flag BOOLEAN?, on DATE?, moment DATETIME?, names LIST<STRING>?, numbers LIST<INTEGER>?';
    expect(() => parametersOf(QUESTION, [])).toThrow(`${takes}; missing text`);
    expect(() => parametersOf(QUESTION, ['text=x', 'of=y'])).toThrow(`${takes}; received of`);
    expect(() => parametersOf(QUESTION, ['text'])).toThrow(
      'A parameter is written name=value; received text',
    );
  });
});

describe('inferredParameters', () => {
  it.each([
    ['a=12', { type: 'INTEGER', value: 12 }],
    ['a=1.5', { type: 'FLOAT', value: 1.5 }],
    ['a=true', { type: 'BOOLEAN', value: true }],
    ['a=2021-02-04', { type: 'DATE', value: '2021-02-04' }],
    ['a=2021-02-04T11:44:00Z', { type: 'DATETIME', value: '2021-02-04T11:44:00Z' }],
    ['a=2021-02-30', { type: 'STRING', value: '2021-02-30' }],
    ['a=state/belgium', { type: 'STRING', value: 'state/belgium' }],
    ['a:string=365', { type: 'STRING', value: '365' }],
    ['a:strings=x,y', { type: 'LIST<STRING>', value: ['x', 'y'] }],
    ['a:integers=1', { type: 'LIST<INTEGER>', value: [1] }],
  ])('takes %s for what it looks like, or says that it is', (written, parameter) => {
    expect(inferredParameters([written])).toEqual({ a: parameter });
  });

  it.each([
    ['a:date=2021', 'a is a day such as 2021-02-04; received "2021"'],
    [
      'a:day=2021-02-04',
      "A parameter's type is one of string, integer, float, boolean, date, datetime, strings, integers; received day for a",
    ],
    ['1=2', 'A parameter is written name=value; received 1=2'],
  ])('refuses %s', (written, message) => {
    expect(() => inferredParameters([written])).toThrow(message);
  });
});
