import { saidGround } from './ground.ts';
import { askedSeconds, isLonger } from './lifetimes.ts';
import type { PolicyVersion, SeenCookie } from './model.ts';
import { rangesOf } from './rules/class-lifetime.ts';
import { longestDeclared } from './rules/declared-lifetime.ts';

/** How long a shop says that a cookie stays, and by what: its own name, or the class it belongs to. In seconds. */
export interface DeclaredRange {
  by: 'name' | 'class';
  minSeconds: number;
  maxSeconds: number;
}

/** What a cookie asked for beside what is declared for it, as the rules C1 and C2 hold them against each other. */
export interface LifetimeBeside {
  /** Asked for, in seconds; null for a session cookie. */
  askedSeconds: number | null;
  declared: DeclaredRange | null;
  /** Longer than declared, beyond what is tolerated. */
  over: boolean;
}

/** Looks up what the documents declare for a cookie: by its name where they do, else for its class, else for any. */
export function declaredRanges(policies: readonly PolicyVersion[]): (cookie: SeenCookie) => LifetimeBeside {
  const ground = saidGround(policies);
  const rangeFor = rangesOf(ground);
  return (cookie) => {
    const asked = askedSeconds(cookie);
    const own = longestDeclared(cookie.name, ground);
    const range = cookie.party === 'first' ? rangeFor(cookie) : null;
    const declared: DeclaredRange | null = own
      ? { by: 'name', minSeconds: own.declared, maxSeconds: own.declared }
      : range && { by: 'class', minSeconds: range.minSeconds, maxSeconds: range.maxSeconds };
    return {
      askedSeconds: asked,
      declared,
      over: asked !== null && declared !== null && isLonger(asked, declared.maxSeconds),
    };
  };
}
