import type { Category } from '../../attribution/model.ts';
import type { ClaimOf } from '../../policy/model.ts';
import { type Sourced, saidBy } from '../claims.ts';
import { classOf, classOfThing, type LifetimeClass } from '../cookie-class.ts';
import { finding } from '../finding.ts';
import type { Ground, SaidGround } from '../ground.ts';
import { askedSeconds, isLonger, isWhole, tolerated } from '../lifetimes.ts';
import type { Finding, SeenCookie } from '../model.ts';
import { someOf } from '../tracking.ts';
import { longestDeclared } from './declared-lifetime.ts';

interface Range {
  minSeconds: number;
  maxSeconds: number;
  /** The claims that the two ends are told in. */
  least: Sourced;
  most: Sourced;
}

/** The classes of a shop's that it may count a cookie of a purpose to: what one calls functional, another calls necessary. */
const SCOPES: Partial<Record<Category, readonly string[]>> = {
  necessary: ['necessary'],
  functional: ['necessary', 'functional'],
  analytics: ['analytics'],
  advertising: ['marketing'],
  social: ['social', 'marketing'],
};

/** One cookie held against what is declared for its class. */
interface Held {
  cookie: SeenCookie;
  seconds: number;
  range: Range;
  /** Declared by name for at least as long: a closer word than the class's. */
  allowed: boolean;
}

const isOver = ({ seconds, range, allowed }: Held): boolean => !allowed && isLonger(seconds, range.maxSeconds);
/** A single length of time ("stay for 24 months") is meant as the most. */
const isUnder = ({ seconds, range }: Held): boolean =>
  range.minSeconds < range.maxSeconds && seconds < range.minSeconds - tolerated(range.minSeconds);

/**
 * C2: a cookie that asks to live longer (or shorter) than what the policy declares for its class. A cookie whose class is
 * not known for certain is held against the widest range declared. A longer time declared for its very name allows it.
 */
export function classLifetime(ground: Ground): Finding[] {
  const rangeFor = rangesOf(ground);
  const findings: Finding[] = [];
  const within: Held[] = [];
  for (const namesakes of ground.cookiesByName.values()) {
    const held = namesakes
      .filter(({ party }) => party === 'first')
      .flatMap((cookie): Held[] => {
        const seconds = askedSeconds(cookie);
        const range = rangeFor(cookie);
        if (seconds === null || range === null) return [];
        const own = longestDeclared(cookie.name, ground);
        return [{ cookie, seconds, range, allowed: own !== null && !isLonger(seconds, own.declared) }];
      })
      .sort((a, b) => b.seconds - a.seconds);
    const over = held.find(isOver);
    const under = held.findLast((one) => !one.allowed && one.cookie.requestedSeconds !== null && isUnder(one));
    const inside = held.find(
      (one) => !isUnder(one) && !isLonger(one.seconds, one.range.maxSeconds) && isWhole(one.cookie),
    );
    if (over) findings.push(outside(over, 'over'));
    else if (under) findings.push(outside(under, 'under'));
    else if (inside) within.push(inside);
  }
  return within.length > 0 ? [...findings, agreement(within)] : findings;
}

function outside({ cookie, seconds, range }: Held, side: 'over' | 'under'): Finding {
  return finding('C2', {
    subject: `cookie:${cookie.name}`,
    severity: side === 'over' ? 'high' : 'information',
    verdict: 'differs',
    said: saidBy(side === 'over' ? range.most : range.least),
    events: cookie.evidence,
    message: `lifetime-${side}`,
    params: {
      name: cookie.name,
      declaredMinSeconds: range.minSeconds,
      declaredMaxSeconds: range.maxSeconds,
      askedSeconds: seconds,
      storedSeconds: cookie.storedSeconds ?? 0,
      at: cookie.firstSeen,
    },
  });
}

function agreement(within: readonly Held[]): Finding {
  return finding('C2', {
    subject: 'cookies:within',
    severity: 'information',
    verdict: 'agrees',
    said: within[0] ? saidBy(within[0].range.most) : null,
    events: within.flatMap(({ cookie }) => cookie.evidence.slice(0, 1)),
    message: 'lifetime-within',
    params: { count: within.length, names: someOf(within.map(({ cookie }) => cookie.name)) },
  });
}

/** Looks up the range declared for a cookie's class, else the widest of all; null where C3 holds it against the session. */
export function rangesOf(ground: SaidGround): (cookie: SeenCookie) => Range | null {
  const ranges = { tracking: rangeOf('tracking', ground), functional: rangeOf('functional', ground) };
  const any = rangeOf(null, ground);
  return (cookie) => {
    if (sessionClass(cookie, ground)) return null;
    const wanted = classOfThing(cookie.attribution);
    return (wanted && ranges[wanted]) ?? any;
  };
}

/** The range declared for a class of cookies; for null over all classes. Null where none is declared beyond the session. */
function rangeOf(wanted: LifetimeClass | null, ground: SaidGround): Range | null {
  const told = classLifetimes(wanted, ground).filter(outlastsSession);
  const most = told.toSorted((a, b) => b.claim.value.maxSeconds - a.claim.value.maxSeconds)[0];
  const least = told.toSorted((a, b) => a.claim.value.minSeconds - b.claim.value.minSeconds)[0];
  if (!most || !least) return null;
  return { minSeconds: least.claim.value.minSeconds, maxSeconds: most.claim.value.maxSeconds, least, most };
}

/**
 * What lets a cookie end with the session by its class alone: each class of the shop's that it may be counted to does,
 * and nothing lets one like it stay longer. Null where that is not so, or the cookie's class is not known for certain.
 */
export function sessionClass({ attribution }: SeenCookie, ground: SaidGround): Sourced | null {
  const wanted = classOfThing(attribution);
  const scopes = SCOPES[attribution.category];
  if (!wanted || !scopes) return null;
  const told = classLifetimes(wanted, ground);
  if (told.some(outlastsSession)) return null;
  const byScope = scopes.map((scope) => told.find(({ claim }) => claim.value.scope === scope));
  return byScope.every((one) => one !== undefined) ? (byScope[0] ?? null) : null;
}

/** How long cookies of a class last by the texts, storage of other kinds left out; for null of all classes. */
export const classLifetimes = (wanted: LifetimeClass | null, ground: SaidGround) =>
  ground
    .affirmed('cookie.lifetime')
    .filter(({ claim }) => claim.value.storage.some((kind) => kind === 'cookie' || kind === 'tag'))
    .filter(({ claim }) => wanted === null || classOf(claim.value.scope) === wanted);

/** A class that ends with the session is told as a range of no length. */
export const outlastsSession = ({ claim }: Sourced<ClaimOf<'cookie.lifetime'>>): boolean => claim.value.maxSeconds > 0;
