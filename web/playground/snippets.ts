/** What is sent of an operation. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Undefined where the query has but one operation. */
  readonly operationName: string | undefined;
}

/** An operation, as a program sends it. */
export interface Sent extends Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** For browsers and Node.js. */
export function fetchSnippet({ url, query, variables, operationName, headers }: Sent): string {
  const body = { variables: hasAny(variables) ? variables : undefined, operationName };
  const others = Object.entries(body).filter(([, value]) => value !== undefined);
  return `const query = ${templateOf(query)};

const response = await fetch(${JSON.stringify(url)}, {
  method: 'POST',
  headers: ${indented(JSON.stringify({ 'content-type': 'application/json', ...headers }, null, 2), 2)},
  body: JSON.stringify({
    query,
${others.map(([name, value]) => `    ${name}: ${indented(JSON.stringify(value, null, 2), 4)},\n`).join('')}  }),
});
console.log(JSON.stringify(await response.json(), null, 2));
`;
}

/** For a POSIX shell. */
export function curlSnippet({ url, headers, ...asked }: Sent): string {
  const lines = Object.entries({ 'content-type': 'application/json', ...headers }).map(
    ([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`,
  );
  const body = JSON.stringify(bodyOf(asked), null, 2);
  return `curl ${[shellWord(url), ...lines, `--data-raw ${shellWord(body)}`].join(' \\\n  ')}\n`;
}

/** For Python, with requests. */
export function pythonSnippet({ url, query, headers, ...asked }: Sent): string {
  const others = Object.entries(bodyOf({ query, ...asked })).filter(([name]) => name !== 'query');
  const items = others.map(([name, value]) => `        ${JSON.stringify(name)}: ${pythonOf(value, 8)},\n`);
  return `import json

import requests

query = ${tripleQuoted(query)}

response = requests.post(
    ${JSON.stringify(url)},
    headers=${pythonOf(headers, 4)},
    json={
        "query": query,
${items.join('')}    },
    timeout=30,
)
print(json.dumps(response.json(), indent=2, ensure_ascii=False))
`;
}

function bodyOf({ query, variables, operationName }: Asked): Record<string, unknown> {
  return {
    query,
    ...(hasAny(variables) && { variables }),
    ...(operationName !== undefined && { operationName }),
  };
}

function hasAny(variables: object): boolean {
  return Object.keys(variables).length > 0;
}

function templateOf(text: string): string {
  return `\`${text.replaceAll('\r\n', '\n').replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`)}\``;
}

function tripleQuoted(text: string): string {
  const escaped = text
    .replaceAll('\r\n', '\n')
    .replaceAll('\\', '\\\\')
    .replaceAll('"""', String.raw`\"\"\"`);
  return `"""\n${escaped.trimEnd()}\n"""`;
}

/** Within single quotes nothing has a meaning but the next one. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A value of JSON as Python writes it. Its texts are those of JSON. */
function pythonOf(value: unknown, indent: number): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Array.isArray(value)
    ? value.map((item) => pythonOf(item, indent + 4))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${pythonOf(item, indent + 4)}`);
  if (items.length === 0) return open + close;
  const space = ' '.repeat(indent + 4);
  return `${open}\n${items.map((item) => `${space}${item},\n`).join('')}${' '.repeat(indent)}${close}`;
}

function indented(text: string, indent: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(indent)}`);
}
