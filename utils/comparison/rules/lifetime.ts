import type { Category } from '../../attribution/model.ts';
import { JAR_LIMIT_SECONDS } from '../../observation/index.ts';
import { affirmed, type Sourced, saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Comparison, Finding, SeenCookie } from '../model.ts';
import { matchesName } from '../name-pattern.ts';
import { needsConsent } from '../tracking.ts';

const DAY = 86_400;

interface Range {
  minSeconds: number;
  maxSeconds: number;
  /** The claims that the two ends are told in. */
  least: Sourced;
  most: Sourced;
}

/** One cookie name held against what is declared for it. */
interface Held {
  cookie: SeenCookie;
  seconds: number;
  range: Range;
}

/** Set times drift and words round: a day or three per cent, whichever is more, is no difference. */
const tolerated = (seconds: number): number => Math.max(DAY, seconds * 0.03);
const isOver = ({ seconds, range }: Held): boolean => seconds > range.maxSeconds + tolerated(range.maxSeconds);
const isUnder = ({ seconds, range }: Held): boolean => seconds < range.minSeconds - tolerated(range.minSeconds);

/**
 * C2: a cookie that asks to live longer (or shorter) than what the policy declares for it by name, or for its class.
 * A cookie whose class is unknown is held against the widest range declared. The lifetime asked for is compared:
 * the jar's own is cut at 400 days by the browser and would hide the difference. Cookies of one name are one finding.
 */
export function lifetime(comparison: Comparison): Finding[] {
  const cookies = comparison.seen.filter(
    (thing): thing is SeenCookie => thing.kind === 'cookie' && thing.party === 'first',
  );
  const findings: Finding[] = [];
  const within: Held[] = [];
  for (const namesakes of Map.groupBy(cookies, (cookie) => cookie.name).values()) {
    const held = namesakes.flatMap((cookie) => heldAgainst(cookie, comparison)).sort((a, b) => b.seconds - a.seconds);
    const over = held.find(isOver);
    const under = held.findLast((one) => one.cookie.requestedSeconds !== null && isUnder(one));
    const inside = held.find((one) => !isUnder(one) && isWhole(one.cookie));
    if (over) findings.push(outside(over, 'over'));
    else if (under) findings.push(outside(under, 'under'));
    else if (inside) within.push(inside);
  }
  return within.length > 0 ? [...findings, agreement(within)] : findings;
}

function heldAgainst(cookie: SeenCookie, comparison: Comparison): Held[] {
  const seconds = cookie.requestedSeconds ?? (cookie.states.includes('attempted') ? null : cookie.storedSeconds);
  const range = seconds === null ? null : declaredFor(cookie, comparison);
  return seconds === null || range === null ? [] : [{ cookie, seconds, range }];
}

/**
 * Whether the lifetime known is all of it. What was found in the jar may have run for a while, and what was cut to the
 * browser's limit may have asked for more: neither shows that a cookie keeps to the policy.
 */
const isWhole = ({ requestedSeconds, baseline, storedSeconds }: SeenCookie): boolean =>
  requestedSeconds !== null || (!baseline && (storedSeconds ?? 0) < JAR_LIMIT_SECONDS - DAY);

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
  const names = within.map(({ cookie }) => cookie.name);
  return finding('C2', {
    subject: 'cookies:within',
    severity: 'information',
    verdict: 'agrees',
    said: within[0] ? saidBy(within[0].range.most) : null,
    events: within.flatMap(({ cookie }) => cookie.evidence.slice(0, 1)),
    message: 'lifetime-within',
    params: { count: names.length, names: names.slice(0, 5).join(', ') },
  });
}

function declaredFor(cookie: SeenCookie, comparison: Comparison): Range | null {
  const own = declaredByName(cookie.name, comparison);
  if (own) return own;
  const ranges = affirmed(comparison, 'cookie.lifetime').filter(({ claim }) =>
    claim.value.storage.some((kind) => kind === 'cookie' || kind === 'tag'),
  );
  const wanted = classOfCategory(cookie.attribution);
  const ofClass = wanted === null ? [] : ranges.filter(({ claim }) => classOf(claim.value.scope) === wanted);
  const candidates = ofClass.length > 0 ? ofClass : ranges;
  const most = candidates.toSorted((a, b) => b.claim.value.maxSeconds - a.claim.value.maxSeconds)[0];
  const least = candidates.toSorted((a, b) => a.claim.value.minSeconds - b.claim.value.minSeconds)[0];
  if (!most || !least) return null;
  return { minSeconds: least.claim.value.minSeconds, maxSeconds: most.claim.value.maxSeconds, least, most };
}

/** By its exact name before a pattern that covers it; where the texts disagree, the longest time told counts. */
function declaredByName(name: string, comparison: Comparison): Range | null {
  const lasting = affirmed(comparison, 'cookie').flatMap((source) => {
    const { kind, seconds } = source.claim.value.lifetime;
    return kind === 'duration' && seconds !== undefined ? [{ declared: source.claim.value.name, seconds, source }] : [];
  });
  const exact = lasting.filter(({ declared }) => declared.trim() === name);
  const covering = exact.length > 0 ? exact : lasting.filter(({ declared }) => matchesName(declared, name));
  const most = covering.toSorted((a, b) => b.seconds - a.seconds)[0];
  return most ? { minSeconds: 0, maxSeconds: most.seconds, least: most.source, most: most.source } : null;
}

type LifetimeClass = 'tracking' | 'functional' | null;

function classOf(scope: string): LifetimeClass {
  const words = scope.toLowerCase();
  if (/analy|market|advert|target|statist|tracking|social/.test(words)) return 'tracking';
  return /function|necess|essential|technical|login|cart|security|consent/.test(words) ? 'functional' : null;
}

function classOfCategory(attribution: { category: Category; confidence: string }): LifetimeClass {
  if (attribution.category === 'unknown' || attribution.confidence !== 'sure') return null;
  return needsConsent(attribution.category) ? 'tracking' : 'functional';
}
