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

describe('what only sounds like it', () => {
  test.each(['# 1. Begriffsbestimmungen', '# 1. Verwendete Begrifflichkeiten'])('%s', (heading) => {
    const text = `${heading}\n\nVerarbeitung ist die Verwendung, die Bereitstellung oder der Versand von Daten wie Name und Anschrift.`;
    expect(told('de', 'purpose', text)).toEqual([]);
    expect(told('de', 'data.category', text)).toEqual([]);
  });

  test.each<[PolicyLanguage, string]>([
    ['de', 'Wir verwenden diese Seite, um Sie über die Verarbeitung Ihrer Daten zu informieren.'],
    ['de', 'Der Beauftragte dient als Anlaufstelle, wie folgt zu erreichen: ada@kerzen.example'],
    ['de', 'Der Widerruf dient Ihnen, indem Sie uns kontaktieren.'],
    ['en', 'This page is used to inform you about your rights.'],
    ['sv', 'Sidan används för att informera dig om dina rättigheter.'],
    ['fi', 'Sivua käytetään tiedottamiseen henkilötietojen käsittelystä.'],
  ])('no purpose, %s: %s', (language, text) => {
    expect(told(language, 'purpose', text)).not.toContain('communication');
  });

  test('a duty to inform is no ground for what is done with data', () => {
    const text = 'Wir sind gesetzlich verpflichtet, Sie über die Verarbeitung Ihrer Daten zu unterrichten.';
    expect(told('de', 'legalBasis', text)).toEqual([]);
    expect(told('de', 'purpose', text)).toEqual([]);
  });

  test('orders and questions that travel safely are no data that are kept', () => {
    const text =
      'Zum Schutz vertraulicher Inhalte (z. B. Bestellungen oder Anfragen an uns) werden Daten verschlüsselt.';
    expect(told('de', 'data.category', `# Welche Daten wir erheben\n\n${text}`)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['Sie können die vorzeitige Löschung Ihrer Daten beantragen.', ['17']],
    ['Dem Empfang können Sie jederzeit formlos widersprechen.', ['21']],
    ['# Speicherdauer\n\nRundbrief: bis zum Widerruf der Einwilligung', []],
    ['Wir sind berechtigt, die Daten unwiederbringlich zu löschen.', []],
    ['Den Beauftragten haben wir bei der Datenschutzaufsichtsbehörde gemeldet.', []],
  ])('rights: %s', (text, rights) => {
    expect(told('de', 'right', text)).toEqual(rights);
  });

  test('a month and its year may stand apart', () => {
    expect(told('de', 'policy.updated', 'Stand: 02/ 2020')).toEqual(['2020-02']);
  });

  test('a name that begins small', () => {
    const text = 'Verantwortlicher im Sinne der DSGVO ist die kerzenZauber Ada Muster, Lindenweg 7, 04177 Leipzig.';
    expect(told('de', 'controller.name', text)).toEqual(['kerzenZauber Ada Muster']);
  });

  test('consent that is asked for first', () => {
    expect(
      told('de', 'legalBasis', 'Den Rundbrief versenden wir nur mit ausdrücklicher Einwilligung der Leser.'),
    ).toEqual(['6(1)(a)']);
  });
});

describe('what is said beside it', () => {
  test.each<[string, string[]]>([
    ['Zweck ist es, den Brief zu sichern.', []],
    ['Die Daten werden verwendet, soweit es gesetzlich erlaubt ist.', []],
    ['# Zwecke\n\nWir messen dem Schutz der Daten große Bedeutung bei.', []],
    ['Die Verarbeitung dient der Erfüllung vertraglicher Pflichten.', ['order']],
    ['# Zwecke\n\nZielt Ihre Kontaktaufnahme darauf ab, gilt Art. 6 Abs. 1 lit. b DSGVO.', []],
    ['Wir verwenden dazu ein Kontaktformular.', []],
    ['# Zwecke\n\nWir informieren Sie darüber, welche Daten wir verwenden.', []],
  ])('purposes: %s', (text, purposes) => {
    expect(told('de', 'purpose', text)).toEqual(purposes);
  });

  test.each<[PolicyLanguage, string]>([
    ['en', 'This page is used to inform you about what data we hold.'],
    ['sv', 'Sidan används för att informera dig om vilka uppgifter vi har.'],
  ])('no purpose, %s: %s', (language, text) => {
    expect(told(language, 'purpose', text)).toEqual([]);
  });

  test('a whole sentence may be denied at its end', () => {
    const text =
      '# Zwecke\n\nEine Auswertung zu Werbezwecken, ein Abgleich mit Listen oder eine Weitergabe findet nicht statt.';
    expect(told('de', 'purpose', text)).toEqual([]);
    const other = '# Zwecke\n\nDie Auswertung dient der Werbung, soweit ein Widerspruch nicht erfolgt.';
    expect(told('de', 'purpose', other)).toContain('marketing');
  });

  test("the address of a page and the name of a file are nobody's", () => {
    const text =
      '# Erhobene Daten\n\n- die Adresse der verweisenden Website\n- der Name eventuell geladener Dateien\n- Werbepräferenzen';
    expect(told('de', 'data.category', text)).toEqual(['usage', 'preferences']);
    expect(
      told('de', 'data.category', 'Wir geben Daten weiter, soweit es zur Lieferung bestellter Waren nötig ist.'),
    ).toEqual([]);
  });

  test('consent that can be withdrawn in one of many ways', () => {
    const text =
      'Die Einwilligung kann jederzeit durch eine Nachricht an die oben genannte Stelle des Ladens widerrufen werden.';
    expect(told('de', 'right', text)).toEqual(['7(3)']);
  });

  test('a sending is no carrier, and a database no firm', () => {
    const text = 'Zum Versand des Rundbriefs wird Ihr Name an Quillon GmbH übermittelt.';
    expect(told('de', 'recipient.category', text)).toEqual([]);
    const base =
      '# Empfänger\n\nDatenbank\n\nIhre Daten werden in einer Datenbank von Quillon Inc. (Fährweg 7, Kiel) gespeichert.';
    expect(told('de', 'recipient', base)).toEqual(['Quillon Inc.']);
  });

  test('the name of the officer may head the address', () => {
    const text =
      'III. Datenschutzbeauftragter\n\nUnser Datenschutzbeauftragter kann so erreicht werden:\n\nHerr Dr. Bert Muster\n\nc/o Rechtsanwälte Muster und Partner (haftungsbeschränkt)\n\nTel.: 0341 1234567\n\nE-Mail: schutz@kerzen.example';
    expect(told('de', 'dpo.email', text)).toEqual(['schutz@kerzen.example']);
  });
});

describe('names and labels', () => {
  test('initials and letters with a number belong to the name of a firm', () => {
    expect(
      told('de', 'controller.name', 'Verantwortlicher:\nJ.A. Kerzenmacher OHG\nLindenweg 7\n04177 Leipzig'),
    ).toEqual(['J.A. Kerzenmacher OHG']);
    expect(told('de', 'recipient', '# Empfänger\n\nWir übermitteln Daten an die K7 Netz Systeme GmbH.')).toEqual([
      'K7 Netz Systeme GmbH',
    ]);
  });

  test('an introduction that only points speaks as what stands before it', () => {
    const text =
      'Datenverarbeitung auf dieser Seite\n\nDer Server speichert folgende Daten, die Ihr Browser übermittelt.\n\nDies sind:\n- Referrer\n- Browsertyp\n- IP-Adresse';
    expect(told('de', 'data.category', text)).toEqual(['usage', 'device', 'ip-address']);
  });

  test('neither a street nor an address nor a site is a cookie', () => {
    const text = '# Cookies\n\nWir setzen Cookies.\n\nLindenstr.7\nada@kerzen.example\nLaufzeit: 1 Jahr';
    expect(told('de', 'cookie', text)).toEqual([]);
    const site = '# Cookies\n\n- kz_id: LampWorks.com zählt damit Verkäufe (Laufzeit: 2 Jahre)';
    expect(told('de', 'cookie', site)).toEqual(['kz_id P2Y']);
  });

  test.each<[PolicyLanguage, string]>([
    [
      'de',
      '# Welche Daten wir erheben\n\nDas sind Angaben über eine identifizierbare natürliche Person wie Name oder Standort.',
    ],
    [
      'en',
      '# What data we collect\n\nThat is what tells of an identifiable natural person, such as a name or location.',
    ],
    ['sv', '# Vilka uppgifter vi samlar in\n\nDet är det som rör en identifierbar fysisk person, som namn och adress.'],
    ['fi', '# Mitä tietoja keräämme\n\nSe on tietoa tunnistettavissa olevasta ihmisestä, kuten nimi ja osoite.'],
  ])('what the law calls personal data, %s: %s', (language, text) => {
    expect(told(language, 'data.category', text)).toEqual([]);
  });

  test('the address to turn to is none that is kept', () => {
    const text = '# Welche Daten wir erheben\n\nSie können sich an die folgende Adresse wenden.';
    expect(told('de', 'data.category', text)).toEqual([]);
  });
});
