import { buildEvidence, CHAIN_START, evidenceText, sealEvidence } from '../../utils/evidence/index.ts';
import type { ObservedEvent } from '../../utils/observation/index.ts';
import { evidenceInput } from './evidence-input.ts';
import { NOON, VISIT } from './observed-events.ts';
import { chainedJournal } from './verify-journal.ts';

/** The text of an evidence file of one visit to `shop.example`, chained and sealed as the extension writes it. */
export async function recordedEvidence(
  events: readonly ObservedEvent[],
  policies: Parameters<typeof evidenceInput>[0] = {},
): Promise<string> {
  const journal = await chainedJournal(events, VISIT);
  const visit = {
    id: VISIT,
    startedAt: new Date(NOON).toISOString(),
    access: 'all' as const,
    length: journal.length,
    head: journal.at(-1)?.hash ?? CHAIN_START,
    kept: true,
  };
  return evidenceText(sealEvidence(buildEvidence(evidenceInput({ journal, visits: [visit], ...policies }))));
}
