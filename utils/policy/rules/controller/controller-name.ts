import { opensLegalForm } from '../../names/legal-forms.ts';
import { type PolicyText, sentenceAt } from '../../policy-text.ts';
import { belowRole } from './below-role.ts';
import { belowContact, besideAddress } from './beside-address.ts';
import { besideRole } from './beside-role.ts';
import { callsItself } from './calls-itself.ts';
import { weighNames } from './evidence/weigh-names.ts';
import { inImprint } from './imprint.ts';
import { labelledFirm, labelledName } from './labelled.ts';
import type { ControllerName } from './line-names.ts';
import { ownVoice } from './own-voice.ts';
import { soleTrader } from './sole-trader.ts';
import { namedAsWe } from './we-are.ts';

export type { ControllerName };

/**
 * The name that most speaks for: said to be the controller or the owner, under a heading about it, with its own address
 * or number behind it, or else the one for which most speaks over the whole document.
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
  if (candidates.length === 0) candidates.push(...weighNames(document));
  if (candidates.length === 0) candidates.push(...ownVoice(document));
  let best: ControllerName | undefined;
  for (const candidate of candidates) {
    if (best === undefined || candidate.score > best.score) best = candidate;
  }
  return best === undefined ? undefined : withForm(document, best);
}

/** "Candle Corner" where the notice also writes "Candle Corner Oy": the firm with its legal form. */
function withForm({ organisations }: PolicyText, best: ControllerName): ControllerName {
  const firm = organisations.find(
    ({ legal, name }) =>
      legal &&
      name.startsWith(`${best.name} `) &&
      opensLegalForm(
        name
          .slice(best.name.length + 1)
          .split(' ', 1)[0]
          ?.toLowerCase() ?? '',
      ),
  );
  return firm === undefined ? best : { ...best, name: firm.name, start: firm.start, end: firm.end };
}
