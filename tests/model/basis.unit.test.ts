import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  basisOfText,
  idAt,
  idOn,
  idWithout,
  inOrder,
  kindOfId,
  partsOfId,
  textOfBasis,
} from '../../src/model/basis.ts';
import type { Basis } from '../../src/model/basis.ts';
import { MODALITIES } from '../../src/model/records.ts';

const documents = fc.subarray(['document/atop-5-1', 'document/cow-igo-3-0', 'document/a', 'document/b']);
const basis: fc.Arbitrary<Basis> = fc.record({
  only: fc.option(documents.filter((some) => some.length > 0)),
  except: documents,
  leastRank: fc.constantFrom('NORMAL', 'PREFERRED'),
  modalities: fc.option(fc.subarray([...MODALITIES], { minLength: 1 })),
  known: fc.option(fc.constantFrom('2026-12-01T12:00:00.000Z', '2020-02-29T00:00:00.001Z')),
});

describe('The text of a basis', () => {
  it('is read as the same basis again, and ends ids', () => {
    fc.assert(
      fc.property(basis, (one) => {
        const sound = inOrder(one);
        const text = textOfBasis(sound);
        expect(basisOfText(text)).toEqual(text === '' ? null : sound);
        const id = idOn(text, 'state/belgium');
        expect(partsOfId(id)).toEqual({ bare: 'state/belgium', basis: text === '' ? null : text });
        expect(kindOfId(id)).toBe('State');
      }),
    );
  });

  it('is one, in whatever order documents are named', () => {
    const named = (only: string[]) =>
      textOfBasis(inOrder({ only, except: [], leastRank: 'NORMAL', modalities: null, known: null }));
    expect(named(['document/b', 'document/a', 'document/b'])).toBe('document/a,document/b');
  });

  it.each([
    '',
    'document/b,document/a',
    'state/belgium',
    'document/',
    'document/a;document/a',
    '!',
    'rank=NORMAL',
    'rank=DEPRECATED',
    'modality=PLANNED,ASSERTED',
    'modality=SAID',
    'known=2026-12-01',
    'known=2026-13-01T00:00:00.000Z',
    'known=2026-12-01T12:00:00.000Z;rank=PREFERRED',
    'colour=red',
    Array.from({ length: 11 }, (_, at) => `document/a${String(at).padStart(2, '0')}`).join(),
  ])('is not %j', (text) => {
    expect(basisOfText(text)).toBeNull();
  });
});

describe('The moment at the end of an id', () => {
  const moment = '2026-01-01T00:00:00.000Z';
  const other = '2025-01-01T00:00:00.000Z';

  it.each([
    ['state/a', `state/a@known=${moment}`],
    ['cow:211', `cow:211@known=${moment}`],
    ['state/a@!document/x', `state/a@!document/x;known=${moment}`],
    [`state/a@known=${moment}`, `state/a@known=${moment}`],
  ])('is given to %s, and taken again', (id, dated) => {
    expect(idAt(moment, id)).toBe(dated);
    expect(idWithout(moment, dated)).toBe(id.replace(`@known=${moment}`, ''));
  });

  it('stays if it is another one, or none is given', () => {
    expect(idAt(moment, `state/a@known=${other}`)).toBe(`state/a@known=${other}`);
    expect(idWithout(moment, `state/a@known=${other}`)).toBe(`state/a@known=${other}`);
    expect([idAt(null, 'state/a'), idAt(moment, null)]).toEqual(['state/a', null]);
    expect(idWithout(moment, `As of ${moment}, mail@example.org`)).toBe(`As of ${moment}, mail@example.org`);
  });
});
