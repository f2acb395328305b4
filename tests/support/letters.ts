import type {
  Controller,
  Identity,
  LetterDetails,
  LetterId,
  LetterLanguage,
  LetterRequest,
} from '../../utils/requests/index.ts';

export const controller: Controller = {
  name: 'Sängkläder Norden AB',
  shop: 'sovgott.example',
  businessId: '556677-8899',
  address: 'Storgatan 1, 111 22 Stockholm',
  country: 'SE',
  countryFrom: 'business-id',
  language: 'sv',
  contacts: [{ email: 'dataskydd@sovgott.example', role: 'data-protection', from: 'policy' }],
};

export const identity: Identity = { name: 'Aino Exempel', email: 'aino@post.example', customerNumber: 'K-4711' };

/** A request for access with everything that one can hold. */
export const letterRequest = (more: Partial<LetterRequest> = {}): LetterRequest => ({
  letter: 'access',
  language: 'en',
  controller,
  identity,
  reference: 'V1X2Y3Z4',
  identifiers: [{ name: '_ga' }, { name: 'kund' }],
  companies: ['Google', 'Meta'],
  ...more,
});

/** What only some letters need, all of it. */
export const details: LetterDetails = {
  corrections: [
    { item: 'Gata', wrong: 'Kungsg. 1', correct: 'Kungsgatan 11' },
    { item: 'C/o', wrong: '', correct: 'Ek' },
  ],
  restrictionGround: 'a',
  action: 'erased',
  actedOn: '2026-10-01',
  target: 'Sömn & Co',
  consents: ['cookies', 'newsletter', 'sms'],
  consentedOn: '2026-03-03',
  madePublic: true,
  request: { rights: ['15'], sentOn: '2026-09-01', receivedOn: '2026-09-01' },
  due: '2026-10-01',
  answeredOn: '2026-09-20',
  refusedOn: '2026-09-21',
  fee: '20 EUR',
  missingItems: [
    { item: '15(1)(c)' },
    { item: '15(1)(d)' },
    { item: 'recipient', subject: 'Google' },
    { item: 'identifier', subject: '_ga' },
    { item: 'other', subject: 'V-2231' },
  ],
  replyBy: '2026-10-20',
  why: 'residence',
  residence: 'SE',
  address: 'Ekvägen 2, 222 33 Lund',
  chronology: [
    { on: '2026-09-01', what: 'sent' },
    { on: '2026-10-01', what: 'due' },
    { on: '2026-10-05', what: 'reminded' },
  ],
  issues: ['no-answer', 'fee'],
  attachments: ['request', 'proof', 'record'],
  complainedOn: '2026-10-06',
};

/** What customers write in their own words, in the language of the letter. */
const OWN_WORDS: Record<LetterLanguage, LetterDetails> = {
  en: {
    proof: 'the tenancy agreement.',
    grounds: 'The account is seen by several people in my household, and what is shown there tells of my health.',
    decision: 'payment by invoice was refused on 3 March 2026.',
    view: 'I have paid every invoice in time since 2019.',
    asked: 'a copy of my passport.',
    form: 'the form on your website.',
    kept: 'invoices and the history of my visits.',
  },
  fi: {
    proof: 'vuokrasopimus.',
    grounds: 'Asiakastiliä näkee usea kotitalouteni jäsen, ja siellä näytettävä kertoo terveydentilastani.',
    decision: 'laskulla maksaminen evättiin 3.3.2026.',
    view: 'Olen maksanut kaikki laskut ajallaan vuodesta 2019.',
    asked: 'kopio passistani.',
    form: 'verkkosivustonne lomakkeella.',
    kept: 'laskut ja käyntihistoriani.',
  },
  sv: {
    proof: 'hyresavtalet.',
    grounds: 'Flera i mitt hushåll ser kontot, och det som visas där berättar om min hälsa.',
    decision: 'betalning mot faktura nekades den 3 mars 2026.',
    view: 'Jag har betalat varje faktura i tid sedan 2019.',
    asked: 'en kopia av mitt pass.',
    form: 'formuläret på er webbplats.',
    kept: 'fakturor och min besökshistorik.',
  },
  de: {
    proof: 'durch den Mietvertrag.',
    grounds:
      'Das Konto sehen mehrere Personen in meinem Haushalt, und was dort gezeigt wird, sagt etwas über meine Gesundheit aus.',
    decision: 'Der Kauf auf Rechnung wurde am 3. März 2026 abgelehnt.',
    view: 'Ich habe seit 2019 jede Rechnung rechtzeitig bezahlt.',
    asked: 'eine Kopie meines Reisepasses.',
    form: 'über das Formular auf Ihrer Website.',
    kept: 'Rechnungen und der Verlauf meiner Besuche.',
  },
};

const AUTHORITIES: Record<string, [data: string, cookies: string]> = {
  SE: ['Integritetsskyddsmyndigheten', 'Post- och telestyrelsen'],
  GB: ['Information Commissioner’s Office', 'Information Commissioner’s Office'],
  NO: ['Datatilsynet', 'Datatilsynet'],
  CH: ['Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter', 'Bundesamt für Kommunikation'],
};

/** Any letter, with everything it can hold. */
export const fullRequest = (
  letter: LetterId,
  language: LetterLanguage,
  country = 'SE',
  more: Partial<LetterRequest> = {},
): LetterRequest =>
  letterRequest({
    letter,
    language,
    controller: { ...controller, country },
    identifiers: [
      { name: '_ga', first: '2026-03-03', last: '2026-11-20', value: { text: 'GA1.1.…', masked: true } },
      { name: 'kund', first: '2026-03-03', last: '2026-03-03' },
    ],
    facts: [
      { fact: 'lifetime', subject: '_ga', on: '2026-03-03', seconds: 34_560_000, quote: 'up to 24 months' },
      { fact: 'before-choice', subject: '_fbp (Meta)', on: '2026-03-03' },
    ],
    details: {
      ...details,
      ...OWN_WORDS[language],
      request: { rights: [letter === 'erasure-partly' ? '17' : '15'], sentOn: '2026-09-01', receivedOn: '2026-09-01' },
      authority: authorityOf(country, letter === 'complaint-cookies'),
    },
    ...more,
  });

function authorityOf(country: string, cookies: boolean): NonNullable<LetterDetails['authority']> {
  const [data, devices] = AUTHORITIES[country] ?? ['CNIL', 'CNIL'];
  return { name: cookies ? devices : data, country, scope: cookies ? 'cookies' : 'data' };
}

export const LANGUAGES = ['en', 'fi', 'sv', 'de'] as const;
