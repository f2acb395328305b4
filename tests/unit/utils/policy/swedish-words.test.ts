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
  [
    'policy.updated',
    ['2024-05-24'],
    'Lampor\n\nStolar\n\nBord\n\nPubliceringsdatum: 2024-05-24\n\nVi har lampor.\n\nVi har stolar.\n\nVi har bord.',
  ],
  // kinds of data below "we process the following" are no purposes
  [
    'purpose',
    [],
    'Vilka personuppgifter samlar vi in?\n\nVi behandlar följande:\n\n- Konto. Det du lämnar när du skapar ditt konto, som lösenord.\n- Köp. Uppgifter om dina köp och erbjudanden som du utnyttjar.',
  ],
  ['purpose', [], 'Dataskydd hos oss\n\nVi är din kontaktpunkt om du har några frågor angående vårt dataskydd.'],
  ['purpose', [], 'Ändamål\n\nVi använder uppgifterna till utgången av relevant räkenskapsår.'],
  ['purpose', [], 'Ändamål\n\nVi använder numret på ditt kreditkort och dess säkerhetskod.'],
  ['purpose', ['identification'], 'Ändamål\n\nVi använder uppgifterna för ålderskontroll.'],
  [
    'data.category',
    [],
    'Behandling av personuppgifter\n\nInformation från oss får du här:\n\nAdress: Lampgatan 2, 111 22 Stockholm',
  ],
  ['data.category', [], 'Personuppgifter\n\nBehandlingen av uppgifter sker i vårt legitima intresse.'],
  [
    'data.category',
    [],
    'Personuppgifter\n\nOm du har frågor eller kommentarer om uppgifter, skicka ett mail till oss.',
  ],
  ['data.category', ['ip-address'], 'Vilka personuppgifter samlar vi in?\n\n- IP adress'],
  [
    'data.category',
    ['name', 'email', 'communications'],
    'Kontakt via e-post\n\nOm du skriver till oss samlar vi in dina personuppgifter (namn, e-postadress, meddelandeinnehåll).',
  ],
  [
    'legalBasis',
    ['6(1)(a)', '6(1)(c)'],
    '# Varför\n\n## Rättslig förpliktelse\n\nFör kvitton.\n\n## Samtycke\n\nFör brev.',
  ],
  ['legalBasis', ['6(1)(b)'], 'Poäng\n\nBehandlingen är nödvändig för att uppfylla villkoren för klubben.'],
  [
    'right',
    [],
    'Dina rättigheter\n\nDenna information omfattar, men är inte begränsad till, de uppgifter som vi behandlar.',
  ],
  ['controller.name', ['Lampor by Sweden AB'], 'Ansvar\n\nDet är Lampor by Sweden AB som är personuppgiftsansvarig.'],
  ['controller.name', ['Lampor AB'], 'Ansvar\n\nOperated by Lampor AB, som är personuppgiftsansvarig.'],
  [
    'controller.name',
    ['Lampanalys'],
    'Ansvar\n\nLampanalys (org.nr 556036-0793) är personuppgiftsansvarig för behandlingen.',
  ],
  [
    'controller.address',
    ['Lampenstrasse 78, 60329 Lampstadt vid Main'],
    'Personuppgiftsansvarig\n\nLampor GmbH\nLampenstrasse 78\n60329 Lampstadt vid Main',
  ],
  [
    'controller.address',
    ['Lampevej 7, DK-2650 Lampeby'],
    'Personuppgiftsansvarig\n\nLampor A/S, CVR-nr: 12345678 Lampevej 7 DK-2650 Lampeby',
  ],
  [
    'recipient',
    ['Stripe', 'PostNord', 'Lampdrift'],
    'Mottagare\n\nVi delar uppgifter med:\n\n- Stripe — tar emot betalningar för oss\n- PostNord — kör ut paketen till dig\n- Lampdrift — skickar våra mejl när du har handlat av oss i butiken\n- Myndigheter — om lagen kräver att vi lämnar ut uppgifter till dem',
  ],
  [
    'recipient',
    [],
    'Grund\n\n- Besöksstatistik: Behandlingen bygger på det som behövs när vi använder sidan.\n- Annan behandling delas inte.',
  ],
  ['recipient.category', ['email'], 'Vilka delar vi uppgifter med?\n\nVi delar dem med en firma för leverans av mejl.'],
  ['cookie', ['lamp_src P90D'], 'Hur länge?\n\n- Analyscookien lamp_src sparas i 90 dagar på din enhet.'],
  [
    'data.category',
    ['name'],
    'Vilka personuppgifter samlar vi in?\n\nVi samlar in namn för att hantera dina beställningar.',
  ],
  [
    'data.category',
    ['email', 'name'],
    'Vilka personuppgifter samlar vi in?\n\nNär du lägger en beställning behöver vi ditt namn och din e-postadress.',
  ],
  ['data.category', ['communications'], 'Vilka personuppgifter samlar vi in?\n\n- Kommunikationshistorik'],
  ['data.category', [], 'Vilka uppgifter lämnar du?\n\nAnsvarig: Lampor AB Information: E-post: [email protected];'],
  [
    'purpose',
    [],
    'Om oss\n\nLampan (lampan.example) ägs av Lampa utveckling AB org.nr: 556036-0793 som är ansvarigt. Vi finns för dig.',
  ],
  ['purpose', ['security'], 'Ändamål\n\nVi använder uppgifterna för säkerhetsövervakning.'],
  [
    'recipient',
    [],
    'Behandlingen har ditt köp som grund genom Avtalslagen, Lagen om lampor och Stollagen. Så lämnas den.',
  ],
  [
    'controller.address',
    ['Lampvägen 5, 181 66 Lampby'],
    '1. Allmänt\n\nKlagomål lämnas till Integritetsskyddsmyndigheten.\n\n2. Ansvar\n\nLampor AB, org. nr. 556036-0793, adress Lampvägen 5, 181 66 Lampby, är personuppgiftsansvarig.',
  ],
  [
    'controller.address',
    ['Lampgatan 29, 6 vån, 114 35 Lampby'],
    'Personuppgiftsansvarig\n\nLampor AB, Lampgatan 29, 6 vån, 114 35 Lampby',
  ],
  [
    'controller.address',
    ['Lampvägen 6, 65350 Lampby'],
    'Ansvar\n\n1.2. Personuppgiftsansvarig för det som samlas in är Lamp4U AB Lampvägen 6 65350 Lampby.',
  ],
  [
    'controller.name',
    ['Lampa Stolsson'],
    'Ansvar\n\nDen person som är ansvarig för databehandling på denna webbplats är Lampa Stolsson, Lampvägen 4, 122 44 Lampby.',
  ],
  [
    'data.category',
    [],
    'Vilka personuppgifter samlas in?\n\nVi sparar ingen information om dig (som till exempel e-postadress).',
  ],
  ['data.category', [], 'Vilka uppgifter?\n\nUppgifterna sparas i din dator, surfplatta eller telefon.'],
  [
    'purpose',
    [],
    'Vilka personuppgifter om dig behandlar vi?\n\nVi behandlar följande:\n\n- Orderinformation såsom ordernummer och beställda varor.\n- Kundval om erbjudanden',
  ],
  ['purpose', ['fraud'], 'Ändamål\n\n- För att skydda oss mot bedrägerier.'],
  ['purpose', ['analytics'], 'Cookies\n\nDe hjälper oss att göra webbanalyser.'],
  ['purpose', ['payment'], 'Vad är anledningen till behandlingen?\n\nFöreningen tar in medlemsavgifter.'],
  ['purpose', [], 'För att vi ska kunna behandla dina uppgifter krävs en grund som legitimerar det.'],
  ['purpose', [], 'Vi kommer att informera dig om hur vi använder det som du tillhandahåller.'],
  ['recipient', ['Lampq'], '# Mottagare\n\n## Lampor\n\n- Lampq (för alla lampor i hela butiken och i lagret)'],
  ['recipient', ['Vercel Inc.'], '# Mottagare\n\n## Lagring\n\n- Vercel Inc. (lagring)\n- LAMP-databasleverantör'],
  [
    'recipient.category',
    ['authority'],
    'Vem använder dina uppgifter?\n\nVår klubb och myndigheterna om lagen kräver det.',
  ],
  [
    'right',
    [],
    'Syftet är att du ska få veta vilka som får ta del av dina uppgifter samt hur du kan ta tillvara dina rättigheter.',
  ],
  ['right', ['7(3)'], 'Kakor\n\nDu drar tillbaka ditt samtycke genom att ändra webbläsaren.'],
  ['right', ['16'], 'Du kan när som helst begära ändringar av de uppgifter vi har om dig.'],
  ['legalBasis', ['6(1)(a)'], 'För medlemmar krävs ditt samtycke till sådan behandling.'],
  [
    'controller.name',
    ['Lampan ideell förening'],
    'Ansvar\n\nLampan ideell förening (802523-6236) är personuppgiftsansvarig.',
  ],
];

test.each(TOLD)('%s %j', (kind, values, text) => {
  const { claims } = read(text, 'sv');
  const found = claims.filter((claim) => claim.kind === kind && claim.polarity === 'affirmed').map(shortForm);
  expect(found.sort()).toEqual([...values].sort());
});
