import { type PolicyText, sentenceAt } from '../../policy-text.ts';
import { belowRole } from './below-role.ts';
import { belowContact, besideAddress } from './beside-address.ts';
import { besideRole } from './beside-role.ts';
import { namedByDomain } from './by-domain.ts';
import { callsItself } from './calls-itself.ts';
import { inImprint, mostNamed } from './imprint.ts';
import { labelledFirm, labelledName } from './labelled.ts';
import type { ControllerName } from './line-names.ts';
import { ownVoice } from './own-voice.ts';
import { soleTrader } from './sole-trader.ts';
import { titled } from './titled.ts';
import { namedAsWe } from './we-are.ts';

export type { ControllerName };

/**
 * The name that most speaks for: said to be the controller or the owner, under a heading about it, with its own address
 * or number behind it, or else the firm named first and more than once.
 */
export function controllerName(document: PolicyText): ControllerName | undefined {
  const candidates: ControllerName[] = [];
  for (const cue of document.cues.all('controllerCue')) {
    const sentence = sentenceAt(document, cue.first);
    if (sentence === undefined) continue;
    const block = document.blocks[sentence.block];
    const section = document.sections[block?.section ?? 0];
    const heading =
      block?.role.startsWith('heading') === true ||
      (section !== undefined && section.level > 0 && section.first === sentence.block);
    // "Owner: Ada Sample" looks like a heading
    if (!heading || cue.key === 'owner') candidates.push(...besideRole(document, cue, sentence));
    if (cue.key === 'owner') candidates.push(...soleTrader(document, cue, sentence));
    if (cue.key === 'role') candidates.push(...belowRole(document, cue, sentence, heading));
  }
  candidates.push(...inImprint(document), ...callsItself(document), ...namedAsWe(document), ...labelledFirm(document));
  if (candidates.length === 0) candidates.push(...labelledName(document), ...besideAddress(document));
  if (candidates.length === 0) candidates.push(...belowContact(document));
  if (candidates.length === 0)
    candidates.push(...ownVoice(document), ...titled(document), ...namedByDomain(document), ...mostNamed(document));
  let best: ControllerName | undefined;
  for (const candidate of candidates) {
    if (best === undefined || candidate.score > best.score) best = candidate;
  }
  return best;
}
