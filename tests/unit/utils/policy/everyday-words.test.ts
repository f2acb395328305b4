import { describe, expect, test } from 'vitest';
import type { Block, ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';

/** What a sentence under a heading says of one kind. */
function told(language: PolicyLanguage, kind: ClaimKind, heading: string, text: string): (string | undefined)[] {
  const blocks: Block[] = [
    { role: 'heading2', text: heading },
    { role: 'para', text },
  ];
  return readPolicy(blocks, { language })
    .claims.filter((claim) => claim.kind === kind)
    .map(shortForm);
}

const PURPOSES: Record<string, [heading: string, ...lines: [string, string][]]> = {
  en: [
    'How we use your information',
    ['To stop stolen cards and fake orders.', 'fraud'],
    ['To run our rewards club.', 'customer-relationship'],
    ['To chase unpaid bills.', 'payment'],
    ['To learn which products sell best.', 'analytics'],
    ['To defend ourselves in court.', 'legal'],
    ['To administer our site and keep it running.', 'operation'],
  ],
  fi: [
    'Mihin käytämme tietojasi',
    ['Huijausten torjunta.', 'fraud'],
    ['Etupisteiden kerryttäminen.', 'customer-relationship'],
    ['Saatavien periminen.', 'payment'],
    ['Selvitämme, mitkä tuotteet menevät kaupaksi.', 'analytics'],
    ['Oikeudellisten vaateiden esittäminen.', 'legal'],
    ['Asiakasviestintä.', 'communication'],
  ],
  sv: [
    'Så använder vi uppgifterna',
    ['Upptäcka stulna kort.', 'fraud'],
    ['Driva vår kundklubb.', 'customer-relationship'],
    ['Driva in obetalda räkningar.', 'payment'],
    ['Se vad som säljer bäst.', 'analytics'],
    ['Försvara oss i domstol.', 'legal'],
    ['Skydda oss mot intrång.', 'security'],
  ],
  de: [
    'Wofür wir Ihre Daten nutzen',
    ['Um gestohlene Karten zu erkennen.', 'fraud'],
    ['Betrieb unseres Treueprogramms.', 'customer-relationship'],
    ['Offene Forderungen eintreiben.', 'payment'],
    ['Um zu sehen, wie sich Besucher bewegen.', 'analytics'],
    ['Um uns vor Gericht zu verteidigen.', 'legal'],
    ['Neue Funktionen ausprobieren.', 'development'],
  ],
};

describe.each(Object.entries(PURPOSES))('purposes in %s', (language, [heading, ...lines]) => {
  test.each(lines)('%s', (text, purpose) => {
    expect(told(language as PolicyLanguage, 'purpose', heading, text)).toContain(purpose);
  });
});

test.each([
  ['en', 'To prevent unauthorised transactions.', 'order'],
  ['sv', 'Förhindra obehöriga köp.', 'order'],
] as const)('%s: %s is no order', (language, text, purpose) => {
  expect(told(language, 'purpose', PURPOSES[language]?.[0] ?? '', text)).not.toContain(purpose);
});

test.each<[PolicyLanguage, string, string, string[]]>([
  ['en', 'What we collect', 'A telephone no. for the driver.', ['phone']],
  ['en', 'What we collect', 'Copies of letters, and recordings of phone calls.', ['communications']],
  ['en', 'What we collect', 'Your loyalty card number.', ['account']],
  ['fi', 'Mitä tietoja keräämme', 'Toimitusohje ja noutopiste.', ['delivery']],
  ['fi', 'Mitä tietoja keräämme', 'Asiointihistoria.', ['purchase-history']],
  ['sv', 'Vilka uppgifter vi samlar in', 'Leverans- och faktureringsadress.', ['postal-address']],
  ['sv', 'Vilka uppgifter vi samlar in', 'Företagets namn och momsnummer.', ['company']],
  ['de', 'Daten, die wir speichern', 'Suchanfragen und Filter.', ['usage']],
  ['de', 'Daten, die wir speichern', 'Ablageort und Lieferhinweise.', ['delivery']],
])('data in %s: %s, %s', (language, heading, text, kinds) => {
  expect(told(language, 'data.category', heading, text)).toEqual(kinds);
});

test.each<[PolicyLanguage, string, string, string]>([
  ['en', 'Your rights', 'If you gave us permission, you can take it back.', '7(3)'],
  ['en', 'Your rights', 'You can report us to the regulator.', '77'],
  ['fi', 'Oikeutesi', 'Voit pyytää, ettemme toistaiseksi käytä tietojasi.', '18'],
  ['fi', 'Oikeutesi', 'Antamasi luvan voi aina perua.', '7(3)'],
  ['sv', 'Dina rättigheter', 'Be oss göra oss av med dina uppgifter.', '17'],
  ['sv', 'Dina rättigheter', 'Ett godkännande kan du när som helst dra tillbaka.', '7(3)'],
  ['de', 'Was Ihnen zusteht', 'Sie können gegen die Verarbeitung Einspruch erheben.', '21'],
  ['de', 'Ihre Ansprüche', 'Sie können Ihre Angaben ergänzen lassen.', '16'],
])('rights in %s: %s, %s', (language, heading, text, article) => {
  expect(told(language, 'right', heading, text)).toContain(article);
});

test.each<[PolicyLanguage, string, string, string]>([
  ['en', 'Legal basis', 'Because you said yes.', '6(1)(a)'],
  ['en', 'How we use data', 'To write to you about offers (consent).', '6(1)(a)'],
  ['fi', 'Käsittelyn peruste', 'Kirjanpitolaki velvoittaa meitä.', '6(1)(c)'],
  ['sv', 'Rättslig grund', 'Avvägning av intressen.', '6(1)(f)'],
  ['sv', 'Varför', 'Garnbrevet skickar vi bara om du sagt ja.', '6(1)(a)'],
  ['de', 'Rechtsgrundlage', 'Sie haben zugestimmt.', '6(1)(a)'],
  ['de', 'Bestellung', 'Rechtsgrundlage ist Art. 6 Abs. 1 UAbs. 1 Buchst. b DSGVO.', '6(1)(b)'],
])('grounds in %s: %s, %s', (language, heading, text, article) => {
  expect(told(language, 'legalBasis', heading, text)).toEqual([article]);
});

test('what cannot be done without data is done with them', () => {
  const text = 'Without your address we cannot deliver your order.';
  const reading = readPolicy(
    [
      { role: 'heading2', text: 'Why we use it' },
      { role: 'para', text },
    ],
    { language: 'en' },
  );
  expect(reading.claims.find((claim) => claim.kind === 'purpose')?.polarity).toBe('affirmed');
});
