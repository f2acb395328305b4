import { expect, test } from 'vitest';
import { shortForm } from '../../../fixtures/policies/short-form.ts';
import { read } from './read.ts';

/** What shops write, kind by kind: the text, and the values a reader finds in it. */
const TOLD: [kind: string, values: string[], text: string][] = [
  [
    'data.category',
    ['name', 'communications'],
    'Vilka uppgifter samlar vi in?\n\nI formuläret lämnar du:\n\n- Ditt namn\n- Innehållet i ditt meddelande',
  ],
  [
    'data.category',
    ['postal-address', 'email', 'purchase-history'],
    'Vilka uppgifter samlar vi in?\n\nVi sparar var du bor, vilken e-postadress du har och vad du beställer.',
  ],
  ['data.category', ['usage'], 'Vilka uppgifter samlar vi in?\n\nDå lagras hur länge och om din användning av sidan.'],
  ['purpose', ['marketing'], 'Ändamål\n\nVi använder uppgifterna för att ge dig medlemserbjudanden.'],
  ['purpose', ['analytics'], 'Ändamål\n\nVi gör detta i syfte att lära oss mer om våra besökare.'],
  // to handle an order is a purpose also where kinds of data are told
  ['purpose', ['order'], 'Personliga uppgifter när du handlar\n\nDe sparas för att kunna hantera din beställning.'],
  ['purpose', [], 'Vilka personuppgifter sparar vi?\n\nVi sparar din beställning.'],
  ['purpose', [], 'Vi vill veta vilka produkter du saknar.'],
  [
    'purpose',
    ['customer-service'],
    'Vilken laglig grund finns?\n\nKunna hantera frågor till vår kundservice.\n\nBehandlingen bygger på: avtal',
  ],
  // the words behind the colon of a shop's own imprint are not collected
  [
    'data.category',
    [],
    'Vilka uppgifter samlar vi in?\n\nLampboden AB, organisationsnummer 556036-0793, samlar in dem.',
  ],
  ['recipient.category', [], 'Vilka delar vi uppgifter med?\n\nBokförings- och kontodata lagras hos Molnhem.'],
  ['right', [], 'Hur länge?\n\nVi sparar fakturan tills det inte går att göra några invändningar mot den.'],
  ['right', [], 'Post- och telestyrelsen, som är tillsynsmyndighet för kakor, har mer information.'],
  ['complaint.authority', [], 'Post- och telestyrelsen, som är tillsynsmyndighet för kakor, har mer information.'],
  ['policy.updated', [], 'Enligt lagen om lampor, som trädde i kraft den 3 juni 2022, berättar vi om kakor.'],
  ['policy.updated', [], 'Den ersätter den gamla personuppgiftslagen från och med 2018-05-25.'],
  ['policy.updated', ['2018-05-25'], 'Denna policy gäller från och med 2018-05-25.'],
];

test.each(TOLD)('%s %j', (kind, values, text) => {
  const { claims } = read(text, 'sv');
  const found = claims.filter((claim) => claim.kind === kind && claim.polarity === 'affirmed').map(shortForm);
  expect(found.sort()).toEqual([...values].sort());
});
