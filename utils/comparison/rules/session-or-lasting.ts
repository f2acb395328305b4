import { type Sourced, saidBy } from '../claims.ts';
import type { DeclaredCookieClaim } from '../declared-names.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import { askedSeconds, DAY } from '../lifetimes.ts';
import type { Finding, SeenCookie } from '../model.ts';
import { someOf } from '../tracking.ts';
import { sessionClass } from './class-lifetime.ts';

/**
 * C3: a cookie that is declared to end with the session and asks to stay for more than a day; and the reverse, declared
 * to stay for more than a day and gone with the session, which harms nobody. Where places disagree about it, C8 and S1
 * say so instead. A cookie that no text names is held against what is declared for all of its class.
 */
export function sessionOrLasting(ground: Ground): Finding[] {
  const findings: Finding[] = [];
  const kept: { cookie: SeenCookie; by: Sourced }[] = [];
  for (const [name, cookies] of ground.cookiesByName) {
    const declared = ground.declared.covering(name).filter(({ claim }) => claim.confidence !== 'weak');
    const [by] = declared;
    if (!by) {
      findings.push(...beyondClass(name, cookies, ground));
      continue;
    }
    if (declared.every(isSession)) {
      const longest = cookies.toSorted((a, b) => (askedSeconds(b) ?? 0) - (askedSeconds(a) ?? 0))[0];
      if (longest && (askedSeconds(longest) ?? 0) > DAY) findings.push(stays(longest, by));
      else if (longest?.states.includes('attempted')) kept.push({ cookie: longest, by });
    } else if (declared.every(isLasting) && cookies.every(endsWithSession)) {
      const [cookie] = cookies;
      if (cookie) findings.push(ends(cookie, by));
    }
  }
  return kept.length > 0 ? [...findings, agreement(kept)] : findings;
}

/** A cookie that no text names, of a class that is declared to end with the session. */
function beyondClass(name: string, cookies: readonly SeenCookie[], ground: Ground): Finding[] {
  if (ground.declared.covering(name).length > 0) return [];
  for (const cookie of cookies) {
    const by = cookie.party === 'first' ? sessionClass(cookie, ground) : null;
    if (by && (askedSeconds(cookie) ?? 0) > DAY) return [{ ...stays(cookie, by), message: 'session-class-stays' }];
  }
  return [];
}

const isSession = ({ claim }: DeclaredCookieClaim): boolean => claim.value.lifetime.kind === 'session';
const isLasting = ({ claim }: DeclaredCookieClaim): boolean => (claim.value.lifetime.seconds ?? 0) > DAY;
const endsWithSession = (cookie: SeenCookie): boolean =>
  cookie.states.includes('attempted') && cookie.storedSeconds === null && askedSeconds(cookie) === null;

const stays = (cookie: SeenCookie, by: Sourced): Finding =>
  finding('C3', {
    subject: `cookie:${cookie.name}`,
    verdict: 'differs',
    said: saidBy(by),
    events: cookie.evidence,
    message: 'session-stays',
    params: { name: cookie.name, askedSeconds: askedSeconds(cookie) ?? 0, at: cookie.firstSeen },
  });

const ends = (cookie: SeenCookie, by: DeclaredCookieClaim): Finding =>
  finding('C3', {
    subject: `cookie:${cookie.name}`,
    severity: 'information',
    verdict: 'differs',
    said: saidBy(by),
    events: cookie.evidence,
    message: 'session-ends',
    params: { name: cookie.name, declaredMaxSeconds: by.claim.value.lifetime.seconds ?? 0, at: cookie.firstSeen },
  });

const agreement = (kept: readonly { cookie: SeenCookie; by: Sourced }[]): Finding =>
  finding('C3', {
    subject: 'cookies:session',
    severity: 'information',
    verdict: 'agrees',
    said: kept[0] ? saidBy(kept[0].by) : null,
    events: kept.flatMap(({ cookie }) => cookie.evidence.slice(0, 1)),
    message: 'session-within',
    params: { count: kept.length, names: someOf(kept.map(({ cookie }) => cookie.name)) },
  });
