import type { Graph } from '../neo4j/Graph.ts';
import { formatPlace, placeAgain } from './quotations.ts';
import type { Text, Texts } from './texts.ts';
import type { Fault } from '../model/Fault.ts';
import { canonicalBy, evidenceId, groupOf, regroup, statementId } from '../model/identity.ts';
import type { Claim, EvidenceRecord } from '../model/records.ts';
import { writes } from '../neo4j/writes.ts';

/** Says which ids are not the hash of what they stand for, and which texts aren't those that are cited. */
export async function checkHashes(graph: Graph, texts: Texts): Promise<Fault[]> {
  const faults: Fault[] = [];
  const add = (id: string, reason: string): void =>
    void faults.push({ reason: `${id}: ${reason}`, about: [id] });
  const { formerIds } = writes;
  const canonical = canonicalBy(await graph.read([formerIds.name], formerIds.text, {}));
  for (const { id, group, ...claim } of (await graph.read(
    [writes.claims.name],
    writes.claims.text,
    {},
  )) as unknown as (Claim & {
    id: string;
    group: string;
  })[]) {
    if (statementId(claim) !== id) add(id, "The id must be the hash of the claim; it isn't.");
    if (regroup(groupOf(claim), canonical) !== group)
      add(id, `The group must follow from the claim, as ${group}; it doesn't.`);
  }
  const rows = (await graph.read(
    [writes.evidencePlaces.name],
    writes.evidencePlaces.text,
    {},
  )) as unknown as (EvidenceRecord & {
    file: string | null;
    sha256: string | null;
    loads: readonly string[];
  })[];
  for (const { file, sha256, loads, ...evidence } of rows) {
    if (evidenceId(evidence) !== evidence.id)
      add(evidence.id, "The id must be the hash of the evidence; it isn't.");
    // What was withdrawn cites what a text was then.
    if (loads.length === 0) continue;
    const { verification } = await texts.find(file, sha256, evidence);
    if (verification !== 'CHANGED') continue;
    const reason = `${evidence.id}: ${whatChanged((await texts.read(file!))!, file!, evidence)}`;
    // In its file, the same quotation has another place by now.
    faults.push({ reason, about: [isQuoted(evidence) ? evidence.statement : evidence.id] });
  }
  return faults;
}

function isQuoted({ prefix = null, suffix = null }: EvidenceRecord): boolean {
  return prefix !== null || suffix !== null;
}

/** Where the words of a place stand now in a text that has changed; only of one that was quoted it is known what stood around them. */
function whatChanged(text: Text, file: string, evidence: EvidenceRecord): string {
  const { firstLine, start, end, wordsHash, prefix = null, suffix = null } = evidence;
  const differ = `The words of ${file}, line ${firstLine}, differ from those cited`;
  if (!isQuoted(evidence) || start === null || end === null || wordsHash === null) return `${differ}.`;
  const place = placeAgain(text, { start, end, wordsHash }, { prefix, suffix });
  return place === undefined
    ? `${differ}, and were not found elsewhere in it.`
    : `${file} has changed; the words that were cited at line ${firstLine} stand at ${formatPlace(place)}: load their file again.`;
}
