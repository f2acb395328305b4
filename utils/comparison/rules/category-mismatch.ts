import { saidBy } from '../claims.ts';
import { classOf, classOfThing } from '../cookie-class.ts';
import type { DeclaredCookieClaim } from '../declared-names.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding, SeenCookie } from '../model.ts';
import { needsConsent, someOf } from '../tracking.ts';

/**
 * C7: a cookie that the shop's list calls necessary or functional and that belongs, by who sets or receives it, to
 * statistics, advertising or a social network. Where only its name says so, it cannot be told.
 */
export function categoryMismatch(ground: Ground): Finding[] {
  const findings: Finding[] = [];
  const right: { cookie: SeenCookie; by: DeclaredCookieClaim }[] = [];
  for (const [name, namesakes] of ground.cookiesByName) {
    const by = classedBy(ground.declared.covering(name));
    const tracker = namesakes.find(({ attribution }) => attribution.company && needsConsent(attribution.category));
    if (!by || !tracker) continue;
    const sure = namesakes.find(({ attribution }) => classOfThing(attribution) === 'tracking');
    if (classOf(by.claim.value.category ?? '') === 'functional')
      findings.push(difference(sure ?? tracker, by, sure !== undefined));
    else if (sure) right.push({ cookie: sure, by });
  }
  return right.length > 0 ? [...findings, agreement(right)] : findings;
}

/** The declaration that tells a class; none where its places tell two, which C8 and S1 report. */
function classedBy(declared: readonly DeclaredCookieClaim[]): DeclaredCookieClaim | undefined {
  const told = declared.filter(
    ({ claim }) => claim.confidence !== 'weak' && classOf(claim.value.category ?? '') !== null,
  );
  const classes = new Set(told.map(({ claim }) => classOf(claim.value.category ?? '')));
  return classes.size === 1 ? told[0] : undefined;
}

const difference = (cookie: SeenCookie, by: DeclaredCookieClaim, sure: boolean): Finding =>
  finding('C7', {
    subject: `cookie:${cookie.name}`,
    severity: sure ? 'high' : 'low',
    verdict: sure ? 'differs' : 'cannot-tell',
    ...(sure ? {} : { doubt: 'known-by-name-only' as const }),
    said: saidBy(by),
    events: cookie.evidence,
    message: sure ? 'called-necessary' : 'perhaps-called-necessary',
    params: { name: cookie.name, company: cookie.attribution.company ?? '', category: cookie.attribution.category },
  });

const agreement = (right: readonly { cookie: SeenCookie; by: DeclaredCookieClaim }[]): Finding =>
  finding('C7', {
    subject: 'cookies:class-told',
    severity: 'information',
    verdict: 'agrees',
    said: right[0] ? saidBy(right[0].by) : null,
    events: right.flatMap(({ cookie }) => cookie.evidence.slice(0, 1)),
    message: 'class-told',
    params: { count: right.length, names: someOf(right.map(({ cookie }) => cookie.name)) },
  });
