import { contactedCompanies, getsData } from '../contacts.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding, Said, SeenHost } from '../model.ts';
import { namingOf } from '../named-recipient.ts';
import { type Statement, statements } from '../statements.ts';
import { someOf, surelyTracks } from '../tracking.ts';

/**
 * R2: the shop says that nobody else gets data, or that it does not track, and others were contacted that do. A denial
 * with a condition or an exception is another statement; of companies that the shop names elsewhere it is unclear which
 * of its words hold. Agrees where everything could be seen and nobody was there.
 */
export function denial(ground: Ground): Finding[] {
  const all = [...contactedCompanies(ground)].map(([company, hosts]): Contacted => ({ company, hosts }));
  const tracks = ({ hosts }: Contacted): boolean => hosts.some(({ attribution }) => surelyTracks(attribution));
  return [
    ...held(
      'sharing',
      sharingDenied(ground),
      all.filter(({ hosts }) => getsData(hosts)),
      ground,
    ),
    ...held('tracking', trackingDenied(ground), all.filter(tracks), ground),
  ];
}

interface Contacted {
  company: string;
  hosts: readonly SeenHost[];
}

/** Of personal data in general: what is denied of one form or one cookie is denied there alone. */
const sharingDenied = (ground: Ground): Said | undefined =>
  statements(ground, 'denies-sharing', ['condition', 'one-matter'], ['personal-data']).find(ofNotice)?.said;

const trackingDenied = (ground: Ground): Said | undefined =>
  statements(ground, 'denies-tracking', ['condition', 'one-matter'])[0]?.said;

const ofNotice = ({ policy }: Statement): boolean => policy.kind === 'privacy';

function held(what: 'sharing' | 'tracking', said: Said | undefined, against: Contacted[], ground: Ground): Finding[] {
  if (!said) return [];
  if (against.length === 0) return [unopposed(what, said, ground)];
  const unnamed = against.filter(({ company, hosts }) => {
    const { how } = namingOf(company, hosts, ground);
    return how !== 'named' && how !== 'may';
  });
  const flat = unnamed.length > 0;
  const counted = flat ? unnamed : against;
  return [
    finding('R2', {
      subject: `policy:denies-${what}`,
      severity: flat ? 'high' : 'medium',
      verdict: flat ? 'denied' : 'vague',
      said,
      events: counted.flatMap(({ hosts }) => hosts[0]?.evidence.slice(0, 2) ?? []),
      message: flat ? `denied-${what}` : `denied-and-named-${what}`,
      params: {
        count: counted.length,
        companies: someOf(counted.map(({ company }) => company)),
        at: Math.min(...counted.flatMap(({ hosts }) => hosts.map(({ firstSeen }) => firstSeen))),
      },
    }),
  ];
}

function unopposed(what: 'sharing' | 'tracking', said: Said, { access, visits }: Ground): Finding {
  const everything = access === 'all' && visits.some(({ complete }) => complete);
  return finding('R2', {
    subject: `policy:denies-${what}`,
    severity: 'information',
    verdict: everything ? 'agrees' : 'cannot-tell',
    ...(everything ? {} : { doubt: 'shop-access-only' as const }),
    said,
    message: everything ? `kept-${what}-denial` : `unseen-${what}-denial`,
  });
}
