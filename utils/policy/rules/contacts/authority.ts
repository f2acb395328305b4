import { claim } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Claim } from '../../model.ts';
import { cuesBetween, type PolicyText, says, sentenceAt } from '../../policy-text.ts';

/** Longest name of an authority, in characters. */
const LONGEST = 200;
const NEAR = subjects('complaint', 'rights');

/** The supervisory authority a text names for complaints; without a name its words and no id. */
export function readAuthorities(document: PolicyText): Claim[] {
  const { tokens, text } = document;
  const named: Claim[] = [];
  const unnamed: Claim[] = [];
  const seen = new Set<string>();
  for (const cue of document.cues.all('authority')) {
    if (seen.has(cue.key)) continue;
    const sentence = sentenceAt(document, cue.first);
    if (sentence === undefined) continue;
    const complaints = cuesBetween(document, 'right', sentence.first, sentence.last).filter(({ key }) => key === '77');
    const complains = complaints.length > 0;
    // "the post authority, which supervises this": being called so is no invitation
    const invites = complaints.some(({ first }) => first !== cue.first) || says(document, 'rightWord', sentence);
    if (cue.key === 'unnamed' && !invites && !isAbout(sentence, NEAR)) continue;
    seen.add(cue.key);
    const start = tokens.start[cue.first] ?? 0;
    const end = tokens.end[cue.last] ?? 0;
    const body = {
      kind: 'complaint.authority',
      value: { name: baseForm(text.slice(start, end), document.language), id: cue.key === 'unnamed' ? null : cue.key },
    } as const;
    (cue.key === 'unnamed' ? unnamed : named).push(
      claim(document, body, start, end, {
        rule: `authority.${cue.key}`,
        confidence: cue.key === 'unnamed' ? 'weak' : complains || isAbout(sentence, NEAR) ? 'sure' : 'likely',
      }),
    );
  }
  return named.length > 0 ? named : unnamed;
}

/** The name as a heading would have it: Finnish case endings of the two bodies' titles taken off. */
function baseForm(name: string, language: PolicyText['language']): string {
  if (language !== 'fi' || name.length > LONGEST) return name;
  const base = name
    .replace(/toimisto[A-Za-zÀ-ÖØ-öø-ɏ]+$/, 'toimisto')
    .replace(/valtuutet(?:tu|u)[A-Za-zÀ-ÖØ-öø-ɏ]+$/, 'valtuutettu');
  return base.charAt(0).toUpperCase() + base.slice(1);
}
