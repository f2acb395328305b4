import { describe, expect, test } from 'vitest';
import { blocksFromText } from '../../../../utils/policy/blocks/blocks-from-text.ts';
import type { ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';

/** The claims of one kind that a short notice makes, in their short form. */
const told = (language: PolicyLanguage, kind: ClaimKind, text: string): string[] =>
  readPolicy(blocksFromText(text), { language }).claims.flatMap((claim) => {
    const short = claim.kind === kind ? shortForm(claim) : undefined;
    return short === undefined ? [] : [short];
  });

describe('who the controller is, without a legal form', () => {
  test.each<[PolicyLanguage, string, string]>([
    [
      'de',
      'Verantwortlicher für diese Website im Sinne der DSGVO ist Ada Muster, Kerzenzauber, Lindenweg 7a, 04177 Leipzig.',
      'Ada Muster',
    ],
    ['en', 'The data controller of this site is Candle Corner, 3 Mill Row, Galway.', 'Candle Corner'],
    [
      'sv',
      'Lilla Keramikverkstan, Krukgatan 2, 118 51 Stockholm, är ansvarig för dina personuppgifter.',
      'Lilla Keramikverkstan',
    ],
    [
      'en',
      'This policy tells how Cosy Socks Co. (the "Site", "we", or "us") uses your personal information.',
      'Cosy Socks Co.',
    ],
  ])('%s: %s', (language, text, name) => {
    expect(told(language, 'controller.name', text)).toEqual([name]);
  });

  test('a numbered sentence below the heading is no name', () => {
    const text = `1) Kontaktdaten des Verantwortlichen

1.1 Wir freuen uns, dass Sie unsere Website besuchen.

1.2 Verantwortlicher für die Verarbeitung ist Ada Muster, Lindenweg 7a, 04177 Leipzig.`;
    expect(told('de', 'controller.name', text)).toEqual(['Ada Muster']);
  });

  test('a firm is known by its host, whatever the marks on its letters', () => {
    const text = 'Så här gör vi på Sjöboden i Lysekil HB med dina uppgifter. Mejla info@sjoboden.example.';
    expect(told('sv', 'controller.name', text)).toEqual(['Sjöboden i Lysekil HB']);
  });
});

test('the representative of a firm that bears its name does not take its address away', () => {
  const text =
    'Verantwortliche Stelle ist die Möbelhaus Eichhorn GmbH & Co. KG, vertreten durch die Eichhorn Verwaltungs-GmbH, Industriestr. 12, 33602 Bielefeld.';
  expect(told('de', 'controller.address', text)).toEqual(['Industriestr. 12, 33602 Bielefeld']);
});

test('the label behind a town is no part of it', () => {
  const text = 'Rekisterinpitäjä: Pellava Oy, Kirkkotie 3, 91500 Muhos Yhteyshenkilö: yrittäjä';
  expect(told('fi', 'controller.address', text)).toEqual(['Kirkkotie 3, 91500 Muhos']);
});

describe('how long', () => {
  test('a label that names data does not hide the section about keeping', () => {
    expect(told('de', 'retention', '2. Dauer\n\nBestelldaten: 10 Jahre. Gespräche: 90 Tage.')).toEqual([
      'P10Y',
      'P90D',
    ]);
    expect(told('en', 'retention', '## Storage\n\nInvoices stay with us for six years.')).toEqual(['P6Y']);
    expect(
      told('de', 'retention', 'Wie lange?\n\nRechnungen 7 Jahre. Bewerbungen: 6 Monate. Logfiles: 7 Tage.'),
    ).toEqual(['P7Y', 'P6M', 'P7D']);
  });

  test('warranty cases are kept, a warranty is not', () => {
    expect(told('sv', 'retention', 'Garantiärenden sparas i 3 år. Du har 2 års garanti.')).toEqual(['P3Y']);
    expect(told('de', 'retention', 'Garantiefälle speichern wir 3 Jahre. Die Garantie gilt 2 Jahre.')).toEqual(['P3Y']);
  });

  test('each period of a sentence has its own subject, and a label that asks how long is none', () => {
    const claims = readPolicy(
      blocksFromText(
        'Orders are kept for ten years, server logs for six months.\n\nDelivery of orders\n\nStorage period: 36 months after the order was delivered to you.',
      ),
      { language: 'en' },
    ).claims;
    expect(claims.flatMap((claim) => (claim.kind === 'retention' ? [claim.value.subject] : []))).toEqual([
      'Orders',
      'server logs',
      'Delivery of orders',
    ]);
  });
});

test('a legal basis in its column is no purpose, and "until you withdraw" in that of the periods no right', () => {
  const rows = [
    ['Ändamål', 'Rättslig grund', 'Lagringstid'],
    ['Direktmarknadsföring', 'Rättslig förpliktelse', 'Tills samtycket återkallas'],
  ];
  const blocks = rows.flatMap((cells, row) =>
    cells.map((text, column) => ({ role: 'cell' as const, text, cell: { table: 0, row, column, header: row === 0 } })),
  );
  const { claims } = readPolicy(blocks, { language: 'sv' });
  expect(claims.flatMap((claim) => (claim.kind === 'purpose' ? [claim.value.purpose] : []))).toEqual(['marketing']);
  expect(claims.some(({ kind }) => kind === 'right')).toBe(false);
});

test('a chatty list of what is known and what can be asked is read as data and rights', () => {
  const text = `Was wir von dir wissen

- Name, Liefer- und Rechnungsadresse
- Mailadresse, Handynummer
- wie du dich auf der Seite bewegst

Deine Rechte

Du kannst wissen wollen, was wir gespeichert haben, Falsches korrigieren lassen, Daten löschen oder sperren lassen, sie mitnehmen und Nein sagen zu Werbung.`;
  expect(told('de', 'data.category', text).sort()).toEqual(['email', 'name', 'phone', 'postal-address', 'usage']);
  expect(told('de', 'right', text).sort()).toEqual(['15', '16', '17', '18', '20', '21']);
});

test('a brand that is written small belongs to the name, and a date may have its old form', () => {
  expect(told('de', 'recipient', 'Wir übermitteln Daten an die infoscore Consumer Data GmbH.')).toEqual([
    'infoscore Consumer Data GmbH',
  ]);
  expect(told('fi', 'policy.updated', 'Sivua on viimeksi muokattu tammikuun 15. päivänä 2026.')).toEqual([
    '2026-01-15',
  ]);
});
