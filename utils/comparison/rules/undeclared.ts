import { saidBy } from '../claims.ts';
import { readingDoubt } from '../doubts.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding, SeenCookie, SeenStorage } from '../model.ts';
import { someOf, surelyTracks } from '../tracking.ts';
import { writtenNames } from '../written-names.ts';

type Kept = SeenCookie | SeenStorage;

/** Stores whose entries a shop lists by name; caches and service workers hold its own files. */
const LISTED: ReadonlySet<string> = new Set(['localStorage', 'sessionStorage', 'indexedDB']);
const NOBODY = '';

/**
 * C6: cookies and storage entries that none of the shop's texts names. One finding for each company behind them and one
 * for all whose owner is not known for certain; a shop that names no cookie at all gets a single one. What merely lay in
 * the jar may be from another time and is left out, and so is what stands in a text without being read as declared.
 */
export function undeclared(ground: Ground): Finding[] {
  if (ground.policies.length === 0) return [];
  const things: Kept[] = [
    ...ground.cookies.filter((cookie) => !cookie.baseline || cookie.states.includes('attempted')),
    ...ground.stored.filter(({ store }) => LISTED.has(store)),
  ];
  if (things.length === 0) return [];
  if (ground.declared.size === 0) return [nothingNamed(things, ground)];
  const unlisted = things.filter(({ name }) => ground.declared.covering(name).length === 0);
  const written = unlisted.length > 0 ? writtenNames(ground.policies) : new Set<string>();
  const untold = unlisted.filter(({ name }) => !written.has(name));
  const byOwner = Map.groupBy(untold, ({ attribution }) =>
    attribution?.confidence === 'sure' ? (attribution.company ?? NOBODY) : NOBODY,
  );
  const told = things.length - unlisted.length;
  return [
    ...[...byOwner].map(([owner, theirs]) => untoldOf(owner, theirs, ground)),
    ...(told > 0 && unlisted.length === 0 ? [agreement(things, ground)] : []),
  ];
}

/** The policy speaks of cookies by class only, or not at all: one finding, however many there are. */
function nothingNamed(things: readonly Kept[], ground: Ground): Finding {
  const [byClass] = ground.affirmed('cookie.lifetime');
  const doubt = readingDoubt(ground);
  return finding('C6', {
    subject: 'cookies:none-named',
    verdict: doubt ? 'cannot-tell' : byClass ? 'vague' : 'not-mentioned',
    ...(doubt ? { doubt } : {}),
    said: byClass ? saidBy(byClass) : null,
    events: things.flatMap((thing) => thing.evidence.slice(0, 1)),
    message: 'no-cookie-named',
    params: { count: countOf(things), names: someOf(things.map(({ name }) => name)) },
  });
}

function untoldOf(company: string, things: readonly Kept[], ground: Ground): Finding {
  const doubt = readingDoubt(ground);
  return finding('C6', {
    subject: company === NOBODY ? 'cookies:owner-unknown' : `company:${company}`,
    severity: things.some(({ attribution }) => surelyTracks(attribution)) ? 'medium' : 'low',
    verdict: doubt ? 'cannot-tell' : 'not-mentioned',
    ...(doubt ? { doubt } : {}),
    events: things.flatMap((thing) => thing.evidence.slice(0, 2)),
    message: company === NOBODY ? 'undeclared' : 'undeclared-of-company',
    params: {
      ...(company === NOBODY ? {} : { company }),
      count: countOf(things),
      names: someOf(things.map(({ name }) => name)),
      at: Math.min(...things.map(({ firstSeen }) => firstSeen)),
    },
  });
}

function agreement(things: readonly Kept[], ground: Ground): Finding {
  const [first] = things;
  const by = first && ground.declared.covering(first.name)[0];
  return finding('C6', {
    subject: 'cookies:all-named',
    severity: 'information',
    verdict: 'agrees',
    said: by ? saidBy(by) : null,
    events: things.flatMap((thing) => thing.evidence.slice(0, 1)),
    message: 'all-named',
    params: { count: countOf(things), names: someOf(things.map(({ name }) => name)) },
  });
}

const countOf = (things: readonly Kept[]): number => new Set(things.map(({ name }) => name)).size;
