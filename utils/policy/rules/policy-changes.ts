import { claim, sentenceSpan } from '../claims.ts';
import { isAbout, subjects } from '../contexts/subjects.ts';
import type { Claim } from '../model.ts';
import { cuesBetween, type PolicyText, says } from '../policy-text.ts';

const CHANGES = subjects('changes');
/** Sentences looked back at for the notice that changes. */
const BEFORE = 2;
const QUIET = 'unannounced';

/** How changes of the notice are made known: by e-mail, on the website, in the account, or without notice. */
export function readPolicyChanges(document: PolicyText): Claim[] {
  const claims: Claim[] = [];
  const told = new Set<string | null>();
  let silent: Claim | undefined;
  for (const [index, sentence] of document.sentences.entries()) {
    const main = isAbout(sentence, CHANGES, 1);
    const cue = cuesBetween(document, 'changeWord', sentence.first, sentence.last).find(
      ({ weak }) => !weak || main || isOfNotice(document, index),
    );
    if ((cue === undefined && !main) || document.blocks[sentence.block]?.role.startsWith('heading')) continue;
    let channels = 0;
    for (const channel of cuesBetween(document, 'changeChannel', sentence.first, sentence.last)) {
      if (!main && channel.key !== QUIET && !says(document, 'may', sentence) && cue === undefined) continue;
      channels++;
      if (told.has(channel.key)) continue;
      told.add(channel.key);
      claims.push(make(document, sentence, channel, channel.key));
    }
    if (channels === 0 && cue !== undefined) silent ??= make(document, sentence, cue, null);
  }
  return claims.length === 0 && silent !== undefined ? [silent] : claims;
}

/** "the latest version" is that of the notice where the sentence, or one just before it in the block, speaks of one. */
function isOfNotice(document: PolicyText, index: number): boolean {
  const block = document.sentences[index]?.block;
  for (let at = index; at >= Math.max(0, index - BEFORE); at--) {
    const sentence = document.sentences[at];
    if (sentence === undefined || sentence.block !== block) return false;
    if (cuesBetween(document, 'dateCue', sentence.first, sentence.last).some(({ key }) => key === 'document'))
      return true;
  }
  return false;
}

function make(
  document: PolicyText,
  sentence: PolicyText['sentences'][number],
  { first, last }: { first: number; last: number },
  how: string | null,
): Claim {
  const { text, tokens } = document;
  const [start, end] = sentenceSpan(document, sentence, first, last);
  const value = { text: text.slice(tokens.start[first] ?? 0, tokens.end[last] ?? 0), how };
  return claim(document, { kind: 'policy.changes', value }, start, end, {
    rule: `changes.${how ?? 'stated'}`,
    confidence: isAbout(sentence, CHANGES, 1) ? 'sure' : 'likely',
  });
}
