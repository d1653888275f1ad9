import { describe, expect, it } from 'vitest';

import { schemaChange } from '../../scripts/schemaChange.ts';

const BEFORE = `
  interface Entity { id: ID! name: String! title: String }
  type State implements Entity { id: ID! name: String! title: String memberOf: [Entity!]! }
  enum Rank { NORMAL }
  type Query { entity(id: ID!): Entity state(id: ID!): State rank: Rank }
`;

const WITHOUT_MEMBERS = BEFORE.replace('memberOf: [Entity!]!', '');
const WITH_OLD_MEMBERS = BEFORE.replace(
  'memberOf: [Entity!]!',
  'memberOf: [Entity!]! @deprecated(reason: "Ask for partners.") partners: [Entity!]!',
);

const released = `## 1.4.0\n- \`State.memberOf\` came.\n`;
const news = `- \`State.memberOf\` is gone; ask for \`partners\`.\n`;

describe('schemaChange', () => {
  it('accepts what breaks nobody', async () => {
    const after = BEFORE.replace('memberOf:', 'partners: [Entity!]! memberOf:');
    expect(await schemaChange(BEFORE, after, released, '1.4.0')).toEqual({ refused: [], listed: [] });
    expect(await schemaChange(BEFORE, WITH_OLD_MEMBERS, released, '1.4.0')).toEqual({
      refused: [],
      listed: [],
    });
  });

  it('refuses what was not deprecated', async () => {
    const changelog = `## Unreleased\n- Less.\n\n${released}`;
    expect(await schemaChange(BEFORE, WITHOUT_MEMBERS, changelog, '1.4.0')).toEqual({
      refused: [
        expect.stringMatching(
          /^State\.memberOf: .*removed.*; it was not deprecated, and CHANGELOG\.md does not name it$/,
        ),
      ],
      listed: [],
    });
  });

  it.each(['Unreleased', 'Unreleased (1.5.0)', '1.5.0'])(
    'refuses it although "## %s" announces it',
    async (heading) => {
      const changelog = `## ${heading}\n${news}\n${released}`;
      expect((await schemaChange(BEFORE, WITHOUT_MEMBERS, changelog, '1.4.0')).refused).toEqual([
        expect.stringMatching(/^State\.memberOf: .*; it was not deprecated$/),
      ]);
    },
  );

  it('accepts, announced, what was deprecated', async () => {
    const after = WITH_OLD_MEMBERS.replace(/memberOf: .*\) /, '');
    const announced = await schemaChange(
      WITH_OLD_MEMBERS,
      after,
      `## Unreleased\n${news}\n${released}`,
      '1.4.0',
    );
    expect(announced).toEqual({
      refused: [],
      listed: [expect.stringMatching(/^breaks clients, announced: State\.memberOf: /)],
    });
    // What an earlier version announced is no announcement of this one.
    expect((await schemaChange(WITH_OLD_MEMBERS, after, released, '1.4.0')).refused).toEqual([
      expect.stringMatching(/^State\.memberOf: .*; CHANGELOG\.md does not name it$/),
    ]);
  });

  it('knows what is deprecated of arguments, inputs and values, and the types to which nothing else leads', async () => {
    const why = '@deprecated(reason: "There are better ones.")';
    const before = `
      type Query { state(id: ID, ofCode: Code ${why}): State title: Title ${why} }
      type State { id: ID! rank(of: Rank, with: Where): Rank }
      enum Rank { NORMAL ODD ${why} }
      input Where { name: String words: [String!] ${why} }
      input Code { value: String! }
      type Title { text: String! }
    `;
    const after = `
      type Query { state(id: ID): State }
      type State { id: ID! rank(of: Rank, with: Where): Rank }
      enum Rank { NORMAL }
      input Where { name: String }
    `;
    const gone = ['Query.state.ofCode', 'Query.title', 'Rank.ODD', 'Where.words', 'Code', 'Title'];
    const changelog = `## Unreleased\n${gone.map((name) => `\`${name}\``).join(', ')}\n## 1.0.0\n`;
    const { refused, listed } = await schemaChange(before, after, changelog, '1.0.0');
    expect(refused).toEqual([]);
    expect(listed).toHaveLength(gone.length);

    const kept = before.replace('type State {', 'type State { title: Title').replace(`ODD ${why}`, 'ODD');
    const others = await schemaChange(kept, after, changelog, '1.0.0');
    expect(new Set(others.refused.map((line) => line.split(':')[0]))).toEqual(
      new Set(['Rank.ODD', 'State.title', 'Title']),
    );
  });

  it.each(['## 2.0.0\n', '## Unreleased (2.0.0)\n', '## Unreleased\n\n## 2.0.0 (2027-03-01)\n'])(
    'accepts all that a major version announces under %j',
    async (headings) => {
      const announced = `# Changes\n\n${headings}${news}\n${released}`;
      expect(await schemaChange(BEFORE, WITHOUT_MEMBERS, announced, '1.4.0')).toEqual({
        refused: [],
        listed: [expect.stringMatching(/^breaks clients, announced: State\.memberOf: /)],
      });
      const silent = `${headings}- Less.\n${released}`;
      expect((await schemaChange(BEFORE, WITHOUT_MEMBERS, silent, '1.4.0')).refused).toEqual([
        expect.stringMatching(/^State\.memberOf: .*; CHANGELOG\.md does not name it$/),
      ]);
    },
  );

  it('compares versions by their numbers', async () => {
    const changelog = `## 1.10.0\n${news}\n## 1.9.0\n- Before.\n`;
    const after = WITH_OLD_MEMBERS.replace(/memberOf: .*\) /, '');
    expect((await schemaChange(WITH_OLD_MEMBERS, after, changelog, '1.9.0')).refused).toEqual([]);
    expect((await schemaChange(WITH_OLD_MEMBERS, after, changelog, '1.10.0')).refused).toHaveLength(1);
  });

  it('wants nothing deprecated before the first release', async () => {
    const { refused, listed } = await schemaChange(
      BEFORE,
      WITHOUT_MEMBERS,
      `## Unreleased\n## 1.0.0\n${news}`,
    );
    expect(refused).toEqual([]);
    expect(listed).toHaveLength(1);
    expect((await schemaChange(BEFORE, WITHOUT_MEMBERS, '## Unreleased\n')).refused).toHaveLength(1);
  });

  it('takes no part of a name for the name', async () => {
    const changelog = '## Unreleased (2.0.0)\n- `State.memberOfAll`, `State` and State.memberOf changed.\n';
    expect((await schemaChange(BEFORE, WITHOUT_MEMBERS, changelog, '1.4.0')).refused).toHaveLength(1);
  });

  it('wants a field of an interface named once', async () => {
    const after = BEFORE.replaceAll('title: String', '');
    expect((await schemaChange(BEFORE, after, released, '1.4.0')).refused).toEqual([
      expect.stringMatching(/^Entity\.title: /),
    ]);
  });

  it('lists what may break some', async () => {
    const after = BEFORE.replace('NORMAL', 'NORMAL DEPRECATED');
    const { refused, listed } = await schemaChange(BEFORE, after, released, '1.4.0');
    expect(refused).toEqual([]);
    expect(listed).toEqual([expect.stringMatching(/^may break clients: Rank\.DEPRECATED: /)]);
  });
});
