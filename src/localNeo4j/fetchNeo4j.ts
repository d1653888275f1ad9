import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';

import { StartError } from '../config/errors.ts';
import { classPathFile, findClassPath, pomFile } from './findClassPath.ts';
import { showProgress } from './showProgress.ts';
import { runProgram } from './runProgram.ts';

/** What Maven downloads for pom.xml, its own plugin included; only the progress line depends on it. */
const expectedMegabytes = 150;

/** Gets the class path of Neo4j: kept from an earlier start, or from Maven, which downloads what it lacks. */
export async function fetchNeo4j(folder: string, report: (line: string) => void): Promise<readonly string[]> {
  const kept = findClassPath(folder);
  if (kept !== undefined) return kept;

  const file = classPathFile(folder);
  const draft = `${file}.${process.pid}`;
  const progress = showProgress(report);
  let files = 0;
  let bytes = 0;
  const { code, output } = await runProgram(
    'mvn',
    ['-B', '-Dstyle.color=never', '-f', pomFile, 'dependency:build-classpath', `-Dmdep.outputFile=${draft}`],
    {
      onLine: (line) => {
        const size = readSize(line);
        if (size === undefined) return;
        files += 1;
        bytes += size;
        progress.show(
          `Neo4j from Maven: ${files} files, ${Math.round(bytes / 1e6)} of about ${expectedMegabytes} MB`,
        );
      },
    },
  );
  progress.end();
  if (code !== 0) {
    rmSync(draft, { force: true });
    throw new StartError(`Maven can't fetch Neo4j: ${explain(output)}.`);
  }

  const jars = readFileSync(draft, 'utf8').trim().split(delimiter);
  // Written at once or not at all, so that a start that is killed here leaves no half of a class path.
  writeFileSync(draft, jars.join('\n'));
  renameSync(draft, file);
  return jars;
}

/** Reads the size out of `Downloaded from central: https://…/neo4j.jar (1.2 MB at 3.4 MB/s)`. */
function readSize(line: string): number | undefined {
  const [, number, unit] = /Downloaded from .*\(([\d.]+) ([kMG]?)B/.exec(line) ?? [];
  if (number === undefined) return undefined;
  return Number(number) * { '': 1, k: 1e3, M: 1e6, G: 1e9 }[unit as '' | 'k' | 'M' | 'G'];
}

/** Maven's errors are long and name hosts; what they come to is one of a few causes. */
function explain(output: string): string {
  if (/Unknown host|UnknownHostException|Name or service not known|Temporary failure in name/.test(output))
    return 'the network is unreachable (unknown host); connect, or set NEO4J_URI to a running Neo4j';
  if (/offline mode/.test(output))
    return "it is in offline mode and doesn't have the files yet; let it go online once";
  if (
    /Connection refused|timed out|Connect to|Network is unreachable|No route to host|transfer failed/i.test(
      output,
    )
  )
    return "its repository is unreachable; check the network, and whether Maven's settings.xml needs a proxy";
  if (/PKIX|SSLHandshake|certificate/i.test(output))
    return "Java doesn't trust the certificate of its repository; check the settings of Maven and Java";
  if (/No space left/.test(output)) return 'the disk is full';
  if (/Could not (find|resolve)/.test(output)) return "its repository doesn't have the versions in pom.xml";
  const error = output.split('\n').find((line) => /ERROR|Error/.test(line)) ?? 'no reason given';
  return error
    .replace(/^\[ERROR\]\s*/, '')
    .replaceAll(/https?:\/\/\S+/g, '…')
    .replace(/[.\s]+$/, '')
    .slice(0, 200);
}
