import type { Category } from '../../attribution/model.ts';
import type { DeclaredCookie } from '../../policy/model.ts';
import { affirmed, type Sourced, saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Comparison, Finding, SeenCookie } from '../model.ts';
import { matchesName } from '../name-pattern.ts';
import { needsConsent } from '../tracking.ts';

const DAY = 86_400;

interface Range {
  minSeconds: number;
  maxSeconds: number;
  source: Sourced;
}

/** Set times drift and words round: a day or three per cent, whichever is more, is no difference. */
const tolerated = (seconds: number): number => Math.max(DAY, seconds * 0.03);

/**
 * C2: a cookie that asks to live longer (or shorter) than what the policy declares for it by name, or for its class.
 * A cookie whose class is unknown is held against the widest range declared. The lifetime asked for is compared:
 * the jar's own is cut at 400 days by the browser and would hide the difference.
 */
export function lifetime(comparison: Comparison): Finding[] {
  const findings: Finding[] = [];
  const within: { cookie: SeenCookie; range: Range }[] = [];
  for (const cookie of comparison.seen) {
    if (cookie.kind !== 'cookie' || cookie.party !== 'first') continue;
    const seconds = cookie.requestedSeconds ?? (cookie.states.includes('attempted') ? null : cookie.storedSeconds);
    const range = declaredFor(cookie, comparison);
    if (seconds === null || !range) continue;
    const over = seconds > range.maxSeconds + tolerated(range.maxSeconds);
    const under = seconds < range.minSeconds - tolerated(range.minSeconds);
    if (!over && !under) {
      within.push({ cookie, range });
      continue;
    }
    findings.push(
      finding('C2', {
        subject: `cookie:${cookie.name}`,
        severity: over ? 'high' : 'information',
        verdict: 'differs',
        said: saidBy(range.source),
        events: cookie.evidence,
        message: over ? 'lifetime-over' : 'lifetime-under',
        params: {
          name: cookie.name,
          declaredMinSeconds: range.minSeconds,
          declaredMaxSeconds: range.maxSeconds,
          askedSeconds: seconds,
          storedSeconds: cookie.storedSeconds ?? 0,
          at: cookie.firstSeen,
        },
      }),
    );
  }
  const [first] = within;
  if (first) {
    findings.push(
      finding('C2', {
        subject: 'cookies:within',
        severity: 'information',
        verdict: 'agrees',
        said: saidBy(first.range.source),
        events: within.flatMap(({ cookie }) => cookie.evidence.slice(0, 1)),
        message: 'lifetime-within',
        params: {
          count: within.length,
          names: within
            .map(({ cookie }) => cookie.name)
            .slice(0, 5)
            .join(', '),
        },
      }),
    );
  }
  return findings;
}

function declaredFor(cookie: SeenCookie, comparison: Comparison): Range | null {
  const named = affirmed(comparison, 'cookie').find(({ claim }) => matchesName(claim.value.name, cookie.name));
  const own = named ? ownRange(named.claim.value, named) : null;
  if (own) return own;
  const ranges = affirmed(comparison, 'cookie.lifetime')
    .filter(({ claim }) => claim.value.storage.some((kind) => kind === 'cookie' || kind === 'tag'))
    .map((source) => ({ ...source.claim.value, source }));
  const ofClass = ranges.filter((range) => classOf(range.scope) === classOfCategory(cookie.attribution));
  const candidates = ofClass.length > 0 ? ofClass : ranges;
  const widest = candidates.toSorted((a, b) => b.maxSeconds - a.maxSeconds)[0];
  if (!widest) return null;
  const minSeconds = Math.min(...candidates.map((range) => range.minSeconds));
  return { minSeconds, maxSeconds: widest.maxSeconds, source: widest.source };
}

function ownRange(declared: DeclaredCookie, source: Sourced): Range | null {
  const { kind, seconds } = declared.lifetime;
  return kind === 'duration' && seconds !== undefined ? { minSeconds: 0, maxSeconds: seconds, source } : null;
}

type LifetimeClass = 'tracking' | 'functional' | null;

function classOf(scope: string): LifetimeClass {
  const words = scope.toLowerCase();
  if (/analy|market|advert|target|statist|tracking/.test(words)) return 'tracking';
  return /function|necess|essential|technical|login|cart/.test(words) ? 'functional' : null;
}

function classOfCategory(attribution: { category: Category; confidence: string }): LifetimeClass {
  if (attribution.category === 'unknown' || attribution.confidence !== 'sure') return null;
  return needsConsent(attribution.category) ? 'tracking' : 'functional';
}
