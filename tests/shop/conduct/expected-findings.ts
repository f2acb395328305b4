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
    .flatMap((cookie) => [
      { check: 'C1', subject: `cookie:${cookie.name}` },
      { check: 'C2', subject: `cookie:${cookie.name}` },
      // C5 concerns trackers only, all of them together.
      ...(cookie.category === 'functional' ? [] : [{ check: 'C5', subject: 'cookies:long-trackers' }]),
    ]);
}

/** Each company that is left out: its requests are R1's; what it keeps in the browser, and no list names, is C6's. */
function unnamed(behaviour: Behaviour, seen: Seen): Finding[] {
  const companies = declarations.vendors
    .filter((vendor) => vendor.unnamedWhen === behaviour)
    .map(({ company }) => company)
    .filter((company) => seen.thirdParties.some((host) => host.company === company));
  return companies.flatMap((company) => {
    const hides = seen.thirdParties.some((host) => host.company === company && host.party === 'first');
    const keeps = [...seen.cookies, ...seen.storage].some((item) => item.company === company);
    return [
      { check: hides ? 'R4' : 'R1', subject: `company:${company}` },
      ...(keeps ? [{ check: 'C6', subject: `company:${company}` }] : []),
    ];
  });
}

/** One finding for each company whose tags are at work. */
function tooEarly(when: 'beforeChoice' | 'afterRefusal', seen: Seen): Finding[] {
  const moment = when === 'beforeChoice' ? 'before-choice' : 'after-refusal';
  const wrong = seen.thirdParties.filter((host) => host.category !== 'functional' && host[when]);
  return wrong.map(({ company }) => ({ check: 'C9', subject: `company:${company}:${moment}` }));
}

const rules: Partial<Record<Behaviour, (seen: Seen) => Finding[]>> = {
  'long-functional-cookie': (seen) => overlong('long-functional-cookie', seen),
  'long-analytics-cookie': (seen) => overlong('long-analytics-cookie', seen),
  'unnamed-recorder': (seen) => unnamed('unnamed-recorder', seen),
  'unnamed-ad-network': (seen) => unnamed('unnamed-ad-network', seen),
  'unnamed-reviews': (seen) => unnamed('unnamed-reviews', seen),
  'alias-host': (seen) => unnamed('alias-host', seen),
  'tags-before-choice': (seen) => tooEarly('beforeChoice', seen),
  'tags-after-refusal': (seen) => tooEarly('afterRefusal', seen),
  'storage-said-to-expire': (seen) =>
    seen.storage.some(({ kind }) => kind === 'localStorage') ? [{ check: 'C4', subject: 'storage:localStorage' }] : [],
};

/** What needs nothing of the conduct to be wrong, or the same conduct in every mode. */
const alone: Partial<Record<Behaviour, readonly [string, string][]>> = {
  'cookie-over-its-row': [['C1', 'cookie:vl_region']],
  'row-without-a-time': [['C2', 'cookie:vl_consent']],
  'session-said-to-end': [['C3', 'cookie:_hjSessionUser_3141592']],
  'tracker-stays-long': [['C5', 'cookies:long-trackers']],
  'unlisted-cookie': [['C6', 'company:Meta']],
  'no-cookie-list': [['C6', 'cookies:none-named']],
  'tracker-called-necessary': [['C7', 'cookie:_ga']],
  'row-twice': [['C8', 'cookie:_ga_VL7H2K9Q4D']],
  'retired-row': [['C10', 'retired:Cloudflare']],
  'denies-sharing': [['R2', 'policy:denies-sharing']],
  'joint-left-out': [['R3', 'company:Meta']],
  'transfers-left-out': [['T1', 'policy:transfers']],
  'privacy-shield': [['T2', 'policy:privacy-shield']],
  'old-clauses': [['T3', 'policy:old-clauses']],
  'stays-inside': [['T4', 'policy:stays-inside']],
  'outdated-law': [['L1', 'law:fi-523-1999']],
  'dnt-promise': [
    ['L2', 'policy:do-not-track'],
    ['L2', 'policy:block-third-party-cookies'],
  ],
  'stale-date': [['L3', 'policy:updated']],
  'portability-left-out': [['N1', 'item:right.20']],
  'authority-unnamed': [['N1', 'item:complaint.authority']],
  'sources-unnamed': [['N2', 'policy:sources']],
  'vague-retention': [['N3', 'policy:retention']],
  'may-everywhere': [['N4', 'policy:may-purposes']],
  'consent-by-use': [['N5', 'policy:consent-by-use']],
  'identity-code': [['N6', 'data:national-id']],
  'decision-unexplained': [['N7', 'policy:credit-decision']],
  'no-contact': [['N8', 'policy:contact']],
  'template-residue': [['N9', 'policy:residue']],
  'sources-disagree': [['S1', 'class:tracking']],
};

function findingsOf(behaviour: Behaviour, seen: Seen): Finding[] {
  const certain = (alone[behaviour] ?? []).map(([check, subject]) => ({ check, subject }));
  return [...certain, ...(rules[behaviour]?.(seen) ?? [])];
}

/** What a careful reader of both sides should find under these behaviours. Nothing at all in honest mode. */
export function expectedFindings(on: Behaviours, seen: Seen): ExpectedFinding[] {
  const all = behaviourNames
    .filter((behaviour) => on[behaviour])
    .flatMap((behaviour) => findingsOf(behaviour, seen).map((finding) => ({ behaviour, ...finding })));
  return all.filter((one, i) => all.findIndex((other) => isDeepStrictEqual(one, other)) === i);
}
