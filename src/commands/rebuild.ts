import type { Config } from '../config/config.ts';
import { rebuild } from '../view/derive.ts';
import { withGraph } from './withGraph.ts';
import { say } from './output/say.ts';

/** Derives the whole view again, and says how far it was off. */
export async function rebuildView(config: Config): Promise<void> {
  const { created, deleted } = await withGraph(config, (graph) => graph.write('rebuild', rebuild));
  say(
    created + deleted === 0
      ? 'The view matches the record: no difference.'
      : `The view didn't match the record and has been corrected: ${created} written, ${deleted} removed.`,
  );
}
