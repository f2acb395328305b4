import {
  isPutAside,
  type JudgedFinding,
  type SeenCookie,
  type SeenHost,
  type SeenStorage,
} from '../comparison/index.ts';
import { hostOf } from '../observation/index.ts';
import { CHAIN_START } from './hash-chain.ts';
import type { EvidenceBody, EvidenceCookie, EvidenceInput } from './model.ts';

const iso = (at: number): string => new Date(at).toISOString();

/** Puts everything about one shop into the exchange format. No cookie value is in it: none was ever kept. */
export function buildEvidence(input: EvidenceInput): EvidenceBody {
  const { seen, journal } = input;
  return {
    schema: 'customer-copy/evidence@1',
    exportedAt: iso(input.exportedAt),
    shop: input.shop,
    policies: input.policies.map(({ readAt, text: _, ...policy }) => ({ ...policy, readAt: iso(readAt) })),
    cookies: seen
      .filter((thing): thing is SeenCookie => thing.kind === 'cookie')
      .map((cookie) => cookieOf(cookie, input)),
    storage: seen.filter((thing): thing is SeenStorage => thing.kind === 'storage').map(storageOf),
    requests: seen.filter((thing): thing is SeenHost => thing.kind === 'host').map((host) => requestOf(host, input)),
    consent: input.consent.map(({ at, tool, event, label }) => ({ at: iso(at), tool, event, label })),
    consentSignals: input.consentSignals.map((signal) => ({ ...signal, at: iso(signal.at) })),
    findings: input.findings.map((finding) => {
      const { sentence, seen: text } = input.words(finding);
      const { rule, subject, severity, verdict, said } = finding;
      return {
        rule,
        subject,
        severity,
        verdict,
        sentence,
        said: said && { quote: said.quote, policy: said.source },
        seen: { text, events: finding.events },
        law: input.law(finding),
        ...putAsideOf(finding),
      };
    }),
    pictures: input.pictures.map(({ at, url, width, height, hash }) => ({ at: iso(at), url, width, height, hash })),
    blindSpots: input.blindSpots,
    visits: input.visits,
    events: { count: journal.length, head: journal.at(-1)?.hash ?? CHAIN_START },
    journal,
  };
}

const putAsideOf = (finding: JudgedFinding): Pick<EvidenceBody['findings'][number], 'putAside'> =>
  finding.dismissed && isPutAside(finding)
    ? { putAside: { at: iso(finding.dismissed.at), reason: finding.dismissed.reason } }
    : {};

const beforeConsent = (moments: readonly string[]): boolean | null =>
  moments.includes('before-choice') ? true : moments.some((moment) => moment.startsWith('after')) ? false : null;

const cookieOf = (cookie: SeenCookie, input: EvidenceInput): EvidenceCookie => ({
  name: cookie.name,
  domain: cookie.hostOnly ? cookie.domain : `.${cookie.domain}`,
  path: cookie.path,
  partition: cookie.partition,
  party: cookie.party,
  httpOnly: cookie.httpOnly,
  secure: cookie.secure,
  sameSite: cookie.sameSite,
  states: cookie.states,
  refusals: cookie.refusals,
  value: cookie.value && { length: cookie.value.length, entropy: cookie.value.entropy },
  setBy: setterOf(cookie, input),
  requestedSeconds: cookie.requestedSeconds,
  storedSeconds: cookie.storedSeconds,
  capped: cookie.capped,
  beforeConsent: beforeConsent(cookie.moments),
  company: cookie.attribution.company,
  category: cookie.attribution.category,
  sources: cookie.attribution.sources,
  firstSeen: iso(cookie.firstSeen),
  lastSeen: iso(cookie.lastSeen),
});

const storageOf = (thing: SeenStorage): EvidenceBody['storage'][number] => ({
  kind: thing.store,
  origin: thing.origin,
  key: thing.name,
  bytes: thing.bytes,
  setBy: thing.setBy.map(({ url }) => url),
});

function setterOf({ setBy: [setter] }: SeenCookie, input: EvidenceInput): EvidenceCookie['setBy'] {
  return setter ? { ...setter, company: setter.url ? input.companyAt(hostOf(setter.url)) : null } : null;
}

const requestOf = (thing: SeenHost, input: EvidenceInput): EvidenceBody['requests'][number] => ({
  host: thing.host,
  company: thing.attribution.company,
  category: thing.attribution.category,
  country: thing.attribution.company ? input.countryOf(thing.attribution.company) : null,
  party: thing.party,
  count: thing.count,
  blocked: thing.blocked,
  types: thing.resources,
  beforeConsent: beforeConsent(thing.moments),
  fromWorkers: thing.fromWorkers,
  carried: thing.carried.map(({ what, of, ref }) => ({ what, of, event: ref })),
  alias: thing.alias,
});
