import { type Sourced, saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';

/** From this share and this number of statements on, "may" is the tone of the text and no exception. */
const SHARE = 0.3;
const FEWEST = 3;

/**
 * N4: purposes or recipients told as possibilities: who "may" get data is not told who does (WP260 rev.01, paragraph 13).
 */
export function mayWords(ground: Ground): Finding[] {
  const recipients = [...ground.affirmed('recipient'), ...ground.affirmed('recipient.category')];
  return [...toneOf('purposes', ground.affirmed('purpose')), ...toneOf('recipients', recipients)];
}

function toneOf(what: 'purposes' | 'recipients', claims: readonly Sourced[]): Finding[] {
  const told = saidOnce(claims.filter(({ policy, claim }) => policy.kind === 'privacy' && claim.confidence !== 'weak'));
  const may = told.filter(({ claim }) => claim.modality === 'may');
  const [first] = may;
  if (!first || may.length < FEWEST || may.length < told.length * SHARE) return [];
  return [
    finding('N4', {
      subject: `policy:may-${what}`,
      verdict: 'vague',
      said: saidBy(first),
      message: `possible-${what}`,
      params: { count: may.length, total: told.length },
    }),
  ];
}

/** Without what another document of the shop says in the same words. */
function saidOnce(claims: readonly Sourced[]): Sourced[] {
  const first = new Map<string, Sourced['policy']>();
  return claims.filter(({ policy, claim }) => {
    const words = JSON.stringify([claim.value, claim.quote]);
    if (!first.has(words)) first.set(words, policy);
    return first.get(words) === policy;
  });
}
