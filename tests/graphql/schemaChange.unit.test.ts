import { describe, expect, it } from 'vitest';

import { schemaChange } from '../../scripts/schemaChange.ts';

const BEFORE = `
  interface Entity { id: ID! name: String! title: String }
  type State implements Entity { id: ID! name: String! title: String memberOf: [Entity!]! }
  enum Rank { NORMAL }
  type Query { entity(id: ID!): Entity state(id: ID!): State rank: Rank }
`;

const released = `## 0.1.0\n- \`State.memberOf\` came.\n`;

describe('schemaChange', () => {
  it('accepts what breaks nobody', async () => {
    const after = BEFORE.replace('memberOf:', 'partners: [Entity!]! memberOf:');
    expect(await schemaChange(BEFORE, after, released)).toEqual({ refused: [], listed: [] });
  });

  it('refuses what breaks clients', async () => {
    const after = BEFORE.replace('memberOf: [Entity!]!', '');
    const { refused, listed } = await schemaChange(
      BEFORE,
      after,
      `# Changes\n\n## Unreleased\n- Less.\n\n${released}`,
    );
    expect(refused).toEqual([expect.stringMatching(/^State\.memberOf: .*removed/)]);
    expect(listed).toEqual([]);
  });

  it('accepts it when the changelog names it as unreleased, and lists it', async () => {
    const after = BEFORE.replace('memberOf: [Entity!]!', '');
    const changelog = `# Changes\n\n## Unreleased\n- \`State.memberOf\` is gone; ask for \`partners\`.\n`;
    for (const text of [changelog, `${changelog}\n${released}`]) {
      const { refused, listed } = await schemaChange(BEFORE, after, text);
      expect(refused).toEqual([]);
      expect(listed).toEqual([expect.stringMatching(/^breaks clients, announced: State\.memberOf: /)]);
    }
  });

  it('takes no part of a name for the name', async () => {
    const after = BEFORE.replace('memberOf: [Entity!]!', '');
    const changelog = '## Unreleased\n- `State.memberOfAll`, `State` and State.memberOf changed.\n';
    expect((await schemaChange(BEFORE, after, changelog)).refused).toHaveLength(1);
  });

  it('wants a field of an interface named once', async () => {
    const after = BEFORE.replaceAll('title: String', '');
    expect((await schemaChange(BEFORE, after, released)).refused).toEqual([
      expect.stringMatching(/^Entity\.title: /),
    ]);
  });

  it('lists what may break some', async () => {
    const after = BEFORE.replace('NORMAL', 'NORMAL DEPRECATED');
    const { refused, listed } = await schemaChange(BEFORE, after, released);
    expect(refused).toEqual([]);
    expect(listed).toEqual([expect.stringMatching(/^may break clients: Rank\.DEPRECATED: /)]);
  });
});
