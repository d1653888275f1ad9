import { spawnSync } from 'node:child_process';

/** Whether this machine can run a Neo4j with Java; where Docker alone is here, the tests of that skip and say so. */
export const hasJava = ['java', 'mvn'].every((program) => spawnSync(program, ['-version']).status === 0);

if (!hasJava) process.stderr.write('Java with Maven is not here: what runs Neo4j with it is not tested.\n');
