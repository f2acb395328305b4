import { caseState } from '../../utils/requests/cases/case-state.ts';
import type { CaseEvent, CaseFile, Controller, Letter } from '../../utils/requests/model.ts';
import type { CaseView } from '../../utils/services/queries.ts';

export const buildController = (over: Partial<Controller> = {}): Controller => ({
  name: 'Lamppukauppa Oy',
  shop: 'lamppu.example',
  businessId: '1234567-1',
  address: null,
  country: 'FI',
  countryFrom: 'business-id',
  language: 'fi',
  contacts: [{ email: 'tietosuoja@lamppu.example', role: 'data-protection', from: 'policy' }],
  ...over,
});

export const buildLetter = (over: Partial<Letter> = {}): Letter => ({
  letter: 'access',
  right: '15',
  law: 'eu',
  language: 'fi',
  reference: 'ABCD1234',
  subject: 'Tarkastuspyyntö – viite ABCD1234',
  elements: [],
  body: 'Tietosuoja-asioista vastaavalle\n\nPyydän pääsyä tietoihini.',
  missing: [],
  open: [],
  translation: null,
  ...over,
});

export const buildFile = (over: Partial<CaseFile> = {}): CaseFile => ({
  id: '01KAAAAAAAAAAAAAAAABCD1234',
  shop: 'lamppu.example',
  right: '15',
  reference: 'ABCD1234',
  controller: buildController(),
  letter: buildLetter(),
  createdAt: Date.UTC(2026, 8, 1),
  ...over,
});

export const buildEvents = (file: CaseFile, events: readonly [CaseEvent['type'], string][]): CaseEvent[] =>
  events.map(([type, date], index) => ({
    id: `${file.id.slice(0, 24)}E${index}`,
    case: file.id,
    type,
    recordedAt: Date.parse(date),
    date,
    note: '',
  }));

/** A case as it stands on a day, after what happened to it. */
export function buildCase(
  events: readonly [CaseEvent['type'], string][],
  today: string,
  over: Partial<CaseFile> = {},
): CaseView {
  const file = buildFile(over);
  return { file, state: caseState(file, buildEvents(file, events), today) };
}
