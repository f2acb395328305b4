import { expect, test } from 'vitest';
import { shortForm } from '../../../fixtures/policies/short-form.ts';
import { read } from './read.ts';

/** What auctions and small shops write, kind by kind: the text, and the values a reader finds in it. */
const TOLD: [kind: string, values: string[], text: string][] = [
  ['purpose', ['marketing'], 'Kakor\n\nVi gör detta med avseende på att genomföra riktad marknadsföring.'],
  ['purpose', ['order'], 'Personliga uppgifter\n\nDe lagras i avsikt att reservera varor.'],
  ['purpose', [], 'Policyn beskriver hur vi använder det som finns i dina annonser.'],
  ['purpose', ['legal'], 'Ändamål\n\nVi sparar dem för våra redovisningsskyldigheter.'],
  ['purpose', ['payment'], 'Ändamål\n\nVi behöver dem för utbetalningen.'],
  [
    'data.category',
    [],
    'Uppgifter som vi samlar in om dig\n\nFör att ge dig en tydlig bild av vilka personuppgifter vi behandlar har vi delat in dem.',
  ],
  ['data.category', [], 'Vilka uppgifter samlar vi in?\n\nDe personuppgifter du lämnar delas med andra företag.'],
  ['data.category', ['name'], 'Vilka uppgifter samlar vi in?\n\nVi samlar in ditt namn när du gör ett köp.'],
  [
    'data.category',
    ['email', 'name'],
    '# 1. Typ av uppgift\n\n## Kontaktuppgifter\n\nNär du blir kund samlar vi in ditt namn och din e-postadress.',
  ],
  [
    'legalBasis',
    ['6(1)(a)'],
    'Personuppgifter\n\nNär du anger dem godkänner du också att vi lagrar dina personuppgifter.',
  ],
  ['right', ['15', '17'], 'Du har rätt att få ta del av uppgifterna samt att få dessa raderade om du så önskar.'],
  [
    'right',
    ['16', '17'],
    'Vi står till tjänst vid din begäran om radering eller förändring av lagrade personuppgifter.',
  ],
  ['data.category', ['usage'], 'Vilka uppgifter samlar vi in?\n\nVi samlar in din användningshistorik.'],
  ['data.category', ['account'], 'Vilka uppgifter samlar vi in?\n\n- Uppgifter om ditt profilkonto'],
  [
    'data.category',
    ['name', 'phone'],
    'Vilka uppgifter använder vi?\n\nUppgifter vi använder är:\n\n1. Namn\n2. Telefon\n3. Annat',
  ],
  ['purpose', ['customer-service'], 'Ändamål\n\nVi sparar dem för ditt ärende.'],
  ['purpose', ['order'], 'Varför lagrar vi dem?\n\nFör administration av ditt köp.'],
  ['purpose', [], 'För att ge dig en bättre översikt har vi delat in det i avsnitt.'],
  ['purpose', [], 'Med denna policy vill vi informera dig närmare om hur vi behandlar uppgifter.'],
  [
    'controller.name',
    ['Lampan AB'],
    '1. Den ansvariges namn och adress\n\nAnsvarig organisation är Lampan AB, Lampvägen 1, 113 56 Lampby.',
  ],
];

test.each(TOLD)('%s %j', (kind, values, text) => {
  const { claims } = read(text, 'sv');
  const found = claims.filter((claim) => claim.kind === kind && claim.polarity === 'affirmed').map(shortForm);
  expect(found.sort()).toEqual([...values].sort());
});
