import { type Sourced, saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Ground, SaidGround } from '../ground.ts';
import { askedSeconds, isLonger, isWhole } from '../lifetimes.ts';
import type { Finding, SeenCookie } from '../model.ts';
import { someOf } from '../tracking.ts';

/** From this many times the lifetime declared on, the difference is no matter of rounding or of an old list. */
const GROSS = 1.5;

interface Held {
  cookie: SeenCookie;
  asked: number;
  declared: number;
  by: Sourced;
}

/**
 * C1: a cookie that asks to live longer than the shop's own list says for it by name. Where several places declare it,
 * the longest time counts. The lifetime asked for is compared: the jar's own is cut at 400 days by the browser.
 */
export function declaredLifetime(ground: Ground): Finding[] {
  const held = [...ground.cookiesByName.values()].flatMap((namesakes) => worst(namesakes, ground) ?? []);
  const over = held.filter(({ asked, declared }) => isLonger(asked, declared));
  const within = held.filter((one) => !over.includes(one) && isWhole(one.cookie));
  return [...over.map(difference), ...(within.length > 0 ? [agreement(within)] : [])];
}

function worst(namesakes: readonly SeenCookie[], ground: Ground): Held | null {
  const longest = longestDeclared(namesakes[0]?.name ?? '', ground);
  if (!longest) return null;
  const held = namesakes.flatMap((cookie) => {
    const asked = askedSeconds(cookie);
    return asked === null ? [] : [{ cookie, asked, ...longest }];
  });
  return held.sort((a, b) => b.asked - a.asked)[0] ?? null;
}

/** The longest time that any declaration covering a name gives, and where; null where none gives a time. */
export function longestDeclared(name: string, ground: SaidGround): Pick<Held, 'declared' | 'by'> | null {
  let most: Pick<Held, 'declared' | 'by'> | null = null;
  for (const by of ground.declared.covering(name)) {
    const { kind, seconds } = by.claim.value.lifetime;
    if (kind === 'persistent') return null;
    if (seconds === undefined || by.claim.confidence === 'weak') continue;
    if (most === null || seconds > most.declared) most = { declared: seconds, by };
  }
  return most;
}

const difference = ({ cookie, asked, declared, by }: Held): Finding =>
  finding('C1', {
    subject: `cookie:${cookie.name}`,
    verdict: 'differs',
    said: saidBy(by),
    events: cookie.evidence,
    message: asked > declared * GROSS ? 'declared-far-over' : 'declared-over',
    params: {
      name: cookie.name,
      declaredMaxSeconds: declared,
      askedSeconds: asked,
      storedSeconds: cookie.storedSeconds ?? 0,
      at: cookie.firstSeen,
    },
  });

function agreement(within: readonly Held[]): Finding {
  const [first] = within;
  return finding('C1', {
    subject: 'cookies:within',
    severity: 'information',
    verdict: 'agrees',
    said: first ? saidBy(first.by) : null,
    events: within.flatMap(({ cookie }) => cookie.evidence.slice(0, 1)),
    message: 'declared-within',
    params: { count: within.length, names: someOf(within.map(({ cookie }) => cookie.name)) },
  });
}
