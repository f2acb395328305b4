import { type Authority, authorities } from './authorities.ts';
import { type Place, parsePlace } from './place.ts';

/** Why an authority is in the list. */
export interface AuthorityReason {
  code:
    | 'residence'
    | 'seat'
    | 'lead-authority'
    | 'your-language'
    | 'land-unknown'
    | 'device'
    | 'territory-unsettled'
    | 'cookie-supervisor-not-on-file'
    | 'processing-afterwards';
  text: string;
  law: string;
}

/** One authority to turn to, with every reason for it. */
export interface AuthorityChoice {
  authority: Authority;
  reasons: AuthorityReason[];
}

/** Places as `parsePlace` reads them; a place it does not know contributes no authority. */
export interface Dispute {
  controller: string;
  residence: string;
  matter: 'data' | 'cookies';
}

const residenceLaw = {
  EU: 'GDPR Art. 77(1)',
  EEA: 'GDPR Art. 77(1)',
  UK: 'DPA 2018 s. 165',
  CH: 'DSG Art. 49',
  US: 'California Civil Code s. 1798.199.45',
  BR: 'LGPD Art. 18 s. 1',
} as const;
const cookieLaw = 'Directive 2002/58/EC Art. 5(3)';

/**
 * Whom to complain to, the default first: the person's own authority, then that of the controller's seat. For cookies
 * the supervisors of device access come before those of the processing that follows. Empty if none is on file.
 */
export function authoritiesFor({ controller, residence, matter }: Dispute): AuthorityChoice[] {
  const seat = parsePlace(controller);
  const home = parsePlace(residence);
  const choices = new Map<string, AuthorityChoice>();
  const add = (authority: Authority, reasons: AuthorityReason[]): void => {
    const known = choices.get(authority.id);
    if (known === undefined) choices.set(authority.id, { authority, reasons: [...reasons] });
    else known.reasons.push(...reasons.filter((reason) => known.reasons.every(({ code }) => code !== reason.code)));
  };
  if (matter === 'cookies') addCookieSupervisors(seat, home, add);
  addDataAuthorities(seat, home, add, matter === 'cookies');
  return [...choices.values()];
}

type Add = (authority: Authority, reasons: AuthorityReason[]) => void;

function addDataAuthorities(seat: Place | null, home: Place | null, add: Add, afterwards: boolean): void {
  const after: AuthorityReason[] = afterwards
    ? [
        {
          code: 'processing-afterwards',
          text: 'Supervises what is done with the data once collected.',
          law: 'GDPR Art. 6',
        },
      ]
    : [];
  const own = home === null ? [] : onFile(home, 'data');
  for (const authority of own) {
    if (home === null) continue;
    const reason = {
      code: 'residence',
      text: 'It is the authority where you live.',
      law: residenceLaw[home.group],
    } as const;
    add(authority, [reason, ...landUnknown(authority, home), ...after]);
  }
  if (seat === null) return;
  const crossBorder = home !== null && home.country !== seat.country && inEea(home) && inEea(seat);
  for (const authority of onFile(seat, 'data')) {
    const reasons: AuthorityReason[] = crossBorder
      ? [{ code: 'lead-authority', text: 'It leads in cross-border cases of this controller.', law: 'GDPR Art. 56(1)' }]
      : [{ code: 'seat', text: 'The controller has its seat there.', law: residenceLaw[seat.group] }];
    const shared = own.some(
      (other) => other.id !== authority.id && other.languages.some((tag) => authority.languages.includes(tag)),
    );
    if (shared)
      reasons.push({
        code: 'your-language',
        text: 'It works in a language of your own authority too.',
        law: 'GDPR Art. 77(1)',
      });
    add(authority, [...reasons, ...landUnknown(authority, seat), ...after]);
  }
}

function addCookieSupervisors(seat: Place | null, home: Place | null, add: Add): void {
  const unsettled: AuthorityReason[] =
    seat !== null && home !== null && seat.country !== home.country
      ? [
          {
            code: 'territory-unsettled',
            text: 'Whether the seat or the device decides is not settled.',
            law: cookieLaw,
          },
        ]
      : [];
  const device = { code: 'device', text: 'Your device is there.', law: cookieLaw } as const;
  const established = { code: 'seat', text: 'The controller has its seat there.', law: cookieLaw } as const;
  for (const [place, reason] of [
    [home, device],
    [seat, established],
  ] as const) {
    if (place === null) continue;
    for (const authority of onFile(place, 'cookies')) add(authority, [reason, ...unsettled]);
    if (onFile(place, 'cookies').length > 0) continue;
    const unknown = {
      code: 'cookie-supervisor-not-on-file',
      text: 'Ask it who supervises cookies there; it may be itself.',
      law: cookieLaw,
    } as const;
    for (const authority of onFile(place, 'data')) add(authority, [unknown, ...unsettled]);
  }
}

/** The authorities of a place that can be responsible for a shop: in a federal state the region's, or all if unknown. */
function onFile(place: Place, scope: Authority['scope']): Authority[] {
  return authorities.filter(
    (authority) =>
      authority.scope === scope &&
      authority.country === place.country &&
      authority.shops !== false &&
      (authority.region === undefined || place.region === null || authority.region === place.region),
  );
}

function landUnknown(authority: Authority, place: Place): AuthorityReason[] {
  if (authority.region === undefined || place.region !== null) return [];
  return [
    {
      code: 'land-unknown',
      text: 'One of the regional authorities is responsible; name the region.',
      law: 'BDSG s. 40',
    },
  ];
}

function inEea(place: Place): boolean {
  return place.group === 'EU' || place.group === 'EEA';
}
