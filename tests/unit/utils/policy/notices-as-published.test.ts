import { describe, expect, test } from 'vitest';
import { blocksFromText } from '../../../../utils/policy/blocks/blocks-from-text.ts';
import type { ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';

/** The affirmed claims of one kind that a notice makes, in their short form. */
const told = (language: PolicyLanguage, kind: ClaimKind, text: string): string[] =>
  readPolicy(blocksFromText(text), { language }).claims.flatMap((claim) => {
    const short = claim.kind === kind && claim.polarity === 'affirmed' ? shortForm(claim) : undefined;
    return short === undefined ? [] : [short];
  });

describe('the shape of the text', () => {
  test('a bullet on a line of its own belongs to the line below it', () => {
    expect(
      blocksFromText('Wir brauchen:\n-\nIhren Namen\n-\n\nIhre Anschrift').map(({ role, text }) => [role, text]),
    ).toEqual([
      ['para', 'Wir brauchen:'],
      ['li', 'Ihren Namen'],
      ['li', 'Ihre Anschrift'],
    ]);
  });

  test('lines of print with blank ones between them are one paragraph', () => {
    const lines = [
      'Damit die Laterne heil bei Ihnen ankommt, geben wir dem Paketdienst',
      'nur das, was auf dem Aufkleber steht, also Ihren Namen und Ihre',
      'Anschrift, und wenn Sie es möchten auch die Nummer Ihres Telefons,',
      'unter der er Sie an der Tür erreicht. Alles andere bleibt bei uns im',
      'Laden, und zwar in einem Ordner, den niemand außer dem Inhaber und',
      'seiner Frau öffnet. Wer wissen will, was darin über ihn steht, der',
      'schreibt uns eine Karte oder kommt vorbei, und wir zeigen es ihm, so',
      'lange es noch da ist. Nach zehn Jahren werfen wir die Rechnungen weg,',
      'weil sie dann keiner mehr sehen will, auch nicht das Finanzamt, das',
      'sonst alles sehen möchte. Bis dahin liegen sie trocken und kühl im',
      'Keller unter der Treppe, gleich neben den Kerzen und dem guten Wein,',
      'den wir zum Fest mit unseren Kunden trinken.',
    ];
    expect(blocksFromText(lines.join('\n\n')).map(({ text }) => text)).toEqual([lines.join(' ')]);
  });

  test('a title right above a long paragraph heads it, whatever short lines stand before', () => {
    const long = `Wir verarbeiten sie, damit Ihre Bestellung und Ihre Zahlung bei uns ankommen und wir Ihnen die Ware liefern; ${'das gilt für alles, was Sie hier finden, und '.repeat(4)}mehr nicht.`;
    const text = `Beschwerden richten Sie an die Aufsichtsbehörde.\nIM LADEN UND IM NETZ\nWozu brauchen wir Ihre Angaben?\n${long}`;
    expect(blocksFromText(text).map(({ text }) => text)).toContain('Wozu brauchen wir Ihre Angaben?');
    expect(told('de', 'purpose', text)).toEqual(['order', 'payment']);
  });

  test.each(['II. Ihre Rechte', '§ 2 Ihre Rechte', '2) Ihre Rechte'])('%s is a heading', (heading) => {
    expect(blocksFromText(`${heading}\nSie können Auskunft verlangen.`)[0]?.role).toBe('heading3');
  });
});

describe('who is responsible', () => {
  test.each<[string, string]>([
    ['Verantwortlicher im Sinne von Art. 4 Nr. 7 DSGVO ist Ada Muster, Lindenweg 7a, 04177 Leipzig.', 'Ada Muster'],
  ])('an abbreviation ends no clause: %s', (text, name) => {
    expect(told('de', 'controller.name', text)).toEqual([name]);
  });

  test.each<[string, string]>([
    [
      'Verantwortlich ist Ada Muster. Sie erreichen sie unter der Anschrift Lindenweg 7, 04177 Leipzig.',
      'Lindenweg 7, 04177 Leipzig',
    ],
    ['Verantwortlicher: Kerzen Muster GmbH\nul. Lipowa 12, 30-702 Kraków, Polen', 'ul. Lipowa 12, 30-702 Kraków'],
  ])('%s', (text, address) => {
    expect(told('de', 'controller.address', text)).toEqual([address]);
  });

  test('a firm whose service is told twice is not whose page it is', () => {
    const text =
      'Cookies von Dritten\n\nWir verwenden einen Dienst der Google Ireland Limited.\n\nAnbieter: Google Ireland Limited, Gordon House, Dublin 4, Irland';
    expect(told('de', 'controller.name', text)).toEqual([]);
    expect(told('de', 'recipient', text)).toEqual(['Google Ireland Limited']);
  });
});

describe('what data are', () => {
  test.each<[PolicyLanguage, string]>([
    [
      'de',
      '# Welche Daten wir speichern\n\nFragen Sie uns. Tel.: +49 7071 123456, E-Mail: ada@kerzen.example, Adresse Lindenweg 7, 04177 Leipzig',
    ],
    ['sv', '# Vilka uppgifter vi samlar in\n\nFråga oss. Telefon: 08-123 456 78, e-post: ada@ljus.example'],
    ['fi', '# Mitä tietoja keräämme\n\nKysy meiltä. Puhelin: 040 123 4567, sähköposti: ada@kynttila.example'],
  ])("the shop's own number and address are none, %s: %s", (language, text) => {
    expect(told(language, 'data.category', text)).toEqual([]);
  });

  test('the article of a law is none that was bought', () => {
    expect(
      told('de', 'data.category', '# Welche Daten wir speichern\n\nNur was Artikel 6 der Verordnung erlaubt.'),
    ).toEqual([]);
  });
});

describe('what data are used for', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['de', '# Zwecke\n\nIm Folgenden informieren wir Sie darüber.', []],
    ['en', '# Purposes\n\nIn what follows, we inform you about them.', []],
    ['de', 'Das dient der Gewährleistung eines guten Ladens.', []],
    ['de', 'Zweck ist es, sicherzustellen, dass alles passt.', []],
    ['de', 'Zweck ist die Abwehr von Spam.', ['security']],
    ['de', 'Die Daten werden verwendet, um zu sehen, was läuft, und um Besuche auszuwerten.', ['analytics']],
    [
      'de',
      'Mit dem Hoster besteht ein Vertrag zur Auftragsverarbeitung, er wird nur in unserem Auftrag verwendet.',
      [],
    ],
  ])('%s: %s', (language, text, purposes) => {
    expect(told(language, 'purpose', text)).toEqual(purposes);
  });
});

describe('grounds, rights, transfers', () => {
  test('a contract with a processor is no ground', () => {
    const text = 'Mit dem Hoster besteht ein Vertrag zur Auftragsverarbeitung gemäß Art. 28 DSGVO.';
    expect(told('de', 'legalBasis', text)).toEqual([]);
    const clauses =
      'Die Übermittlung erfolgt auf Grundlage vertraglicher Pflichten, die denen der Standardvertragsklauseln gleichen.';
    expect(told('de', 'legalBasis', clauses)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['Rechtsgrundlage ist die Einwilligung. Ihr Widerruf ist jederzeit möglich.', ['7(3)']],
    ['Nachstehend informieren wir dich, welche Daten wir erheben, und über deine Rechte.', []],
    ['Du hast das Recht zu erfahren, welche Daten wir haben.', ['15']],
  ])('%s', (text, rights) => {
    expect(told('de', 'right', text)).toEqual(rights);
  });

  test('an adequacy decision for a country', () => {
    const text = 'Unser Partner ist eine Firma aus Toronto. Für Kanada existiert ein Angemessenheitsbeschluss.';
    expect(told('de', 'transfer', text)).toEqual(['adequacy CA']);
  });
});

describe('who receives', () => {
  test.each<[string, string[]]>([
    ['Der Versand erfolgt über den Dienst Quillon.', ['Quillon']],
    ['Wir nutzen die Plattform Quillon für Rundbriefe.', ['Quillon']],
    ['# Empfänger\n\n## Google Analytics (GA4)\n\nWir nutzen den Dienst.', ['Google Analytics']],
    ['Wir übermitteln dem Dienstleister Daten.', []],
    ['Wir nutzen den Dienst Analyse.', []],
  ])('%s', (text, names) => {
    expect(told('de', 'recipient', text)).toEqual(names);
  });

  test.each<[string, string[]]>([
    ['Die Daten der Karte werden direkt vom Zahlungsdienstleister verarbeitet.', ['payment']],
    ['Wir geben sie innerhalb der Muster-Gruppe weiter.', ['group']],
  ])('%s', (text, roles) => {
    expect(told('de', 'recipient.category', text)).toEqual(roles);
  });
});

describe('lists and rows', () => {
  test('a wrapped point goes on in the next line', () => {
    const text =
      '- Rechnungen: zehn Jahre nach dem Ende des\nJahres, in dem sie geschrieben wurden\n- Briefe: ein Jahr';
    expect(blocksFromText(text).map(({ text }) => text)).toEqual([
      'Rechnungen: zehn Jahre nach dem Ende des Jahres, in dem sie geschrieben wurden',
      'Briefe: ein Jahr',
    ]);
  });

  test('the line above a list tells what its points are about', () => {
    const data = 'Arten der verarbeiteten Daten:\n\n– Kontaktdaten\n– Zahlungsdaten\n– Nutzungsdaten';
    expect(told('de', 'data.category', data)).toEqual(['contact', 'payment', 'usage']);
    const periods = 'Die Dauer der Speicherung ist verschieden:\n- Verträge: 10 Jahre\n- Anfragen: 3 Jahre';
    expect(told('de', 'retention', periods)).toEqual(['P10Y', 'P3Y']);
  });

  test('lines of periods are points, even where they are wrapped', () => {
    const text =
      'So lange heben wir auf:\nVerträge: 10 Jahre nach dem letzten\nKauf\nAnfragen: 3 Jahre\nDanach werden alle Daten gelöscht, die wir nicht mehr brauchen, und zwar sofort.';
    expect(told('de', 'retention', text)).toEqual(['P10Y', 'P3Y']);
    expect(blocksFromText(text).map(({ role }) => role)).toEqual(['para', 'li', 'li', 'para']);
  });

  test('the name of a cookie on a line of its own may have a colon', () => {
    const text =
      '# Rechte\n\nSie haben Rechte.\n\nWelche Cookies setzen wir?\n\nDiese hier werden gesetzt:\n\n_kz:\nUnterscheidet Gäste\nSpeicherdauer: 2 Jahre\n\nKZS:\nFür die Sitzung\nSpeicherdauer: Session\nAnbieter: Kerzenzauber';
    expect(told('de', 'cookie', text)).toEqual(['_kz P2Y', 'KZS session']);
  });

  test('an address in disguise heads nothing', () => {
    const text =
      'Verantwortlich ist:\nKerzen Muster GmbH\nLindenweg 7\n04177 Leipzig\nE-Mail: post(at)kerzen.example\nFragen beantwortet unser Beauftragter gern und schnell, und zwar hier:\nKerzen Muster GmbH\nDatenschutzbeauftragter\nLindenweg 7\n04177 Leipzig\nTelefon: 0341 1234567\nE-Mail: schutz(at)kerzen.example\nWir speichern Ihren Namen und Ihre Anschrift, damit die Kerzen heil und ohne einen Kratzer bei Ihnen ankommen, ganz gleich wie weit weg von hier Sie wohnen und bei welchem Wetter der Bote kommt.';
    expect(told('de', 'dpo.email', text)).toEqual(['schutz@kerzen.example']);
  });
});
