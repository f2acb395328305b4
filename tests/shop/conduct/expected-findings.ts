import { isDeepStrictEqual } from 'node:util';
import { type Behaviour, type Behaviours, behaviourNames } from './behaviours.ts';
import { declarations } from './declarations.ts';
import type { ExpectedConduct, ExpectedFinding } from './expectation.ts';

type Seen = Pick<ExpectedConduct, 'cookies' | 'storage' | 'thirdParties'>;
type Finding = Omit<ExpectedFinding, 'behaviour'>;

function overlong(behaviour: Behaviour, seen: Seen): Finding[] {
  const ids = declarations.cookies.filter((cookie) => cookie.overlong?.behaviour === behaviour).map(({ id }) => id);
  return seen.cookies
    .filter((cookie) => ids.includes(cookie.id))
    .flatMap((cookie) =>
      // C5 concerns trackers only.
      (cookie.category === 'functional' ? ['C1', 'C2'] : ['C1', 'C2', 'C5']).map((check) => ({
        check,
        subject: `cookie:${cookie.name}`,
      })),
    );
}

function unnamed(behaviour: Behaviour, seen: Seen): Finding[] {
  const companies = declarations.vendors
    .filter((vendor) => vendor.unnamedWhen === behaviour)
    .map(({ company }) => company)
    .filter((company) => seen.thirdParties.some((host) => host.company === company));
  const theirs = (item: { company: string }) => companies.includes(item.company);
  return [
    ...companies.map((company) => ({ check: 'R1', subject: `recipient:${company}` })),
    ...seen.cookies.filter(theirs).map((cookie) => ({ check: 'C6', subject: `cookie:${cookie.name}` })),
    ...seen.storage.filter(theirs).map((entry) => ({ check: 'C6', subject: `${entry.kind}:${entry.key}` })),
  ];
}

function tooEarly(when: 'beforeChoice' | 'afterRefusal', seen: Seen): Finding[] {
  const wrong = (item: Seen['cookies'][number] | Seen['storage'][number]) =>
    item.category !== 'functional' && item[when];
  return [
    ...seen.cookies.filter(wrong).map((cookie) => ({ check: 'C9', subject: `cookie:${cookie.name}` })),
    ...seen.storage.filter(wrong).map((entry) => ({ check: 'C9', subject: `${entry.kind}:${entry.key}` })),
  ];
}

const rules: Partial<Record<Behaviour, (seen: Seen) => Finding[]>> = {
  'long-functional-cookie': (seen) => overlong('long-functional-cookie', seen),
  'long-analytics-cookie': (seen) => overlong('long-analytics-cookie', seen),
  'unnamed-recorder': (seen) => unnamed('unnamed-recorder', seen),
  'unnamed-ad-network': (seen) => unnamed('unnamed-ad-network', seen),
  'tags-before-choice': (seen) => tooEarly('beforeChoice', seen),
  'tags-after-refusal': (seen) => tooEarly('afterRefusal', seen),
  'storage-said-to-expire': (seen) =>
    seen.storage
      .filter((entry) => entry.kind === 'localStorage')
      .map((entry) => ({ check: 'C4', subject: `localStorage:${entry.key}` })),
  'dnt-promise': () => [{ check: 'L2', subject: 'opt-out:dnt' }],
  'privacy-shield': () => [{ check: 'T2', subject: 'transfer:privacy-shield' }],
  'stale-date': () => [{ check: 'L3', subject: 'policy:updated' }],
  'portability-left-out': () => [{ check: 'N1', subject: 'right:20' }],
  'vague-retention': () => [{ check: 'N3', subject: 'retention' }],
  'authority-unnamed': () => [{ check: 'N1', subject: 'complaint.authority' }],
};

/** What a careful reader of both sides should find under these behaviours. Nothing at all in honest mode. */
export function expectedFindings(on: Behaviours, seen: Seen): ExpectedFinding[] {
  const all = behaviourNames
    .filter((behaviour) => on[behaviour])
    .flatMap((behaviour) => (rules[behaviour]?.(seen) ?? []).map((finding) => ({ behaviour, ...finding })));
  return all.filter((one, i) => all.findIndex((other) => isDeepStrictEqual(one, other)) === i);
}
