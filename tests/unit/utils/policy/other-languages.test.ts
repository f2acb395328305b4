import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { blocksOf } from '../../../fixtures/policies/score.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/policies');

const NOTICES: Record<string, Record<string, string[]>> = {
  'fr-lampes.txt': {
    'controller.name': ['Lampes du Nord SARL'],
    'controller.address': ['12 rue de la Gare, 75010 Paris'],
    'contact.email': ['contact@lampes.example'],
    'contact.phone': ['+33 1 23 45 67 89'],
    'policy.updated': ['2025-03-12'],
    retention: ['P10Y', 'P6M'],
    'cookie.lifetime': ['PT30S P13M'],
    cookie: ['_ga P13M', 'panier P2W', 'PHPSESSID session'],
  },
  'da-lampehuset.txt': {
    'controller.name': ['Lampehuset ApS'],
    'controller.businessId': ['12345674'],
    'controller.address': ['Havnegade 4, 8000 Aarhus'],
    'contact.email': ['post@lampehuset.example'],
    'contact.phone': ['+45 12 34 56 78'],
    'policy.updated': ['2025-03-03'],
    retention: ['P5Y', 'P6M'],
    'cookie.lifetime': ['PT30S P13M'],
    cookie: ['_ga P13M', 'kurv P2W', 'PHPSESSID session'],
  },
  'nl-lampenhuis.txt': {
    'controller.name': ['Lampenhuis B.V.'],
    'controller.businessId': ['12345678'],
    'controller.address': ['Stationsstraat 4, 1012 AB Amsterdam'],
    'contact.email': ['post@lampenhuis.example'],
    'contact.phone': ['+31 20 123 45 67'],
    'policy.updated': ['2025-03-03'],
    retention: ['P7Y', 'P6M'],
    'cookie.lifetime': ['PT30S P13M'],
    cookie: ['_ga P13M', 'mandje P2W', 'PHPSESSID session'],
  },
  'es-lamparas.txt': {
    'controller.name': ['Lámparas del Norte S.L.'],
    'controller.address': ['Calle Mayor 4, 28013 Madrid'],
    'contact.email': ['hola@lamparas.example'],
    'policy.updated': ['2025-03-03'],
    'cookie.lifetime': ['PT30S P13M'],
    cookie: ['_ga P13M', 'cesta P2W'],
  },
};

describe.each(Object.entries(NOTICES))('%s, in a language that is not read in full', (file, wanted) => {
  const reading = readPolicy(blocksOf(join(FOLDER, file)));

  test('is told to be in another language, and nothing is said to be missing', () => {
    expect(reading.language).toBe('und');
    expect(reading.absences).toEqual([]);
    for (const { quote, start, end } of reading.claims) expect(reading.text.slice(start, end)).toBe(quote);
  });

  test.each(Object.entries(wanted))('%s', (kind, values) => {
    expect(reading.claims.filter((claim) => claim.kind === kind).map(shortForm)).toEqual(values);
  });

  test('claims nothing that sentences would have to be understood for', () => {
    const told = new Set(reading.claims.map(({ kind }) => kind));
    for (const kind of ['right', 'purpose', 'legalBasis', 'data.sale'] as const)
      expect(told.has(kind), kind).toBe(false);
  });
});

describe('how long data are kept, in a language that is not read in full', () => {
  const kept = (text: string) =>
    readPolicy([{ role: 'para', text }], { language: 'und' }).claims.flatMap((claim) =>
      claim.kind === 'retention' ? [[shortForm(claim), claim.confidence]] : [],
    );

  test.each([
    ['Conserviamo i dati degli ordini per 10 anni.', 'P10Y'],
    ['Dane zamówień przechowujemy przez 5 lat.', 'P5Y'],
    ['Údaje o objednávkách uchováváme po dobu 10 let.', 'P10Y'],
    ['Údaje uchovávame 3 roky.', 'P3Y'],
    ['Os dados das encomendas são conservados por dois anos.', 'P2Y'],
    ['Die gegevens worden na zeven jaar verwijderd.', 'P7Y'],
    ['Dane przechowujemy przez trzy lata.', 'P3Y'],
    ['Ostuajalugu säilitatakse kolm aastat.', 'P3Y'],
    ['Nous utilisons des cookies. Vos données sont conservées pendant trois ans.', 'P3Y'],
    ['Tellimuse andmeid säilitame 7 aastat.', 'P7Y'],
    ['Vi oppbevarer ordrer i 5 år.', 'P5Y'],
    ['Los pedidos se conservan durante 6 años.', 'P6Y'],
  ])('%s', (text, period) => {
    expect(kept(text)).toEqual([[period, 'likely']]);
  });

  test.each([
    'Rispondiamo entro 30 giorni.',
    'Gwarancja wynosi 2 lata.',
    'Le délai de rétractation est de 14 jours.',
    'El plazo para responder y conservar su solicitud es de 30 días.',
  ])('%s tells of no keeping', (text) => {
    expect(kept(text)).toEqual([]);
  });
});

describe('how long cookies last, in a language that is not read in full', () => {
  const lasting = (text: string) =>
    readPolicy([{ role: 'para', text }], { language: 'und' }).claims.flatMap((claim) =>
      claim.kind === 'cookie.lifetime' ? [shortForm(claim)] : [],
    );

  test.each([
    ['Les cookies sont conservés pendant 13 mois.', 'P13M P13M'],
    ['Nuestras cookies tienen una duración máxima de 24 meses.', 'PT0S P24M'],
    ['De cookies zijn twaalf maanden geldig.', 'P12M P12M'],
    ['Informasjonskapsler (cookies) utløper etter 730 dager.', 'P730D P730D'],
  ])('%s', (text, lifetime) => expect(lasting(text)).toEqual([lifetime]));

  test('an answer or a warranty is none', () => {
    expect(lasting('Cookies: nous répondons sous 30 jours.')).toEqual([]);
    expect(lasting('Ihre Cookies und 2 lata gwarancji.')).toEqual([]);
  });
});

test('a number of a register that begins with two zeros is no telephone number', () => {
  const { claims } = readPolicy([{ role: 'para', text: 'Sklep, numer KRS 0000963226, e-mail sklep@lampa.example.' }], {
    language: 'und',
  });
  expect(claims.map(({ kind }) => kind)).toEqual(['contact.email']);
});

describe('tables of cookies whose columns are named in another language', () => {
  const rows = (head: string[], ...cells: string[][]) =>
    readPolicy(
      [head, ...cells].flatMap((line, row) =>
        line.map((text, column) => ({
          role: 'cell' as const,
          text,
          cell: { table: 0, row, column, header: row === 0 },
        })),
      ),
      { language: 'und' },
    ).claims.flatMap((claim) => (claim.kind === 'cookie' ? [[claim.value.name, claim.value.lifetime.kind]] : []));

  test.each([
    [['Nazwa', 'Dostawca', 'Cel', 'Okres'], '2 lata', 'Sesja'],
    [['Nazwa', 'Dostawca', 'Opis', 'Okres przechowywania'], '2 lata', 'do końca sesji'],
    [['Nome', 'Fornitore', 'Finalità', 'Durata'], '2 anni', 'Sessione'],
    [['Nombre', 'Proveedor', 'Finalidad', 'Duración'], '2 años', 'Sesión'],
    [['Navn', 'Leverandør', 'Formål', 'Varighet'], '2 år', 'Økt'],
  ])('%s', (head, until, session) => {
    const told = rows(head, ['_ga', 'Google', 'Statistik', until], ['vl_lux', 'lampa.example', 'Lux', session]);
    expect(told).toEqual([
      ['_ga', 'duration'],
      ['vl_lux', 'session'],
    ]);
  });
});
