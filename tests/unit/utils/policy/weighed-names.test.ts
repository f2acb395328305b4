import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

/** Texts of a language with the names they tell. */
type Rows = [PolicyLanguage, string, string[]][];

function told(what: string, rows: Rows): void {
  describe(what, () => {
    test.each(rows)('in %s: %s', (language, text, names) =>
      expect(claimsOf(read(text, language), 'controller.name').map(({ value }) => value)).toEqual(names),
    );
  });
}

told('a name that opens the page, is written to and signs it', [
  ['en', '# Privacy\n\nYour order is safe.\n\nMail: post@bramblewick.example\n\n© 2026 Bramble Wick', ['Bramble Wick']],
  ['sv', '# Integritet\n\nDin order är trygg.\n\nMejl: post@vindvekan.example\n\n© 2026 Vind Vekan', ['Vind Vekan']],
  [
    'fi',
    '# Tietosuoja\n\nTilauksesi on turvassa.\n\nPosti: oma@tuulilyhty.example\n\n© 2026 Tuuli Lyhty',
    ['Tuuli Lyhty'],
  ],
  [
    'de',
    '# Datenschutz\n\nIhre Bestellung ist sicher.\n\nMail: post@dochthof.example\n\n© 2026 Docht Hof',
    ['Docht Hof'],
  ],
]);

told('a person with an address below the page, where nothing says who is responsible', [
  [
    'en',
    'Privacy\n\nI keep your order as long as I must.\n\nContact\n\nAda Bramble\nada@adabramble.example',
    ['Ada Bramble'],
  ],
  ['sv', 'Integritet\n\nOrdern sparas.\n\nKontakt\n\nAda Vekman\nStorgatan 3, 111 34 Stockholm', ['Ada Vekman']],
  [
    'fi',
    'Tietosuoja\n\nTilaus tallennetaan.\n\nYhteystiedot\n\nAda Lyhtynen\nKivikatu 3, 00100 Helsinki',
    ['Ada Lyhtynen'],
  ],
  [
    'de',
    'Datenschutz\n\nIch speichere die Bestellung.\n\nKontakt\n\nAda Docht\nLindenweg 3, 10115 Berlin',
    ['Ada Docht'],
  ],
]);

told('the firm of which most is said, and not the one that serves it', [
  [
    'en',
    'Bramble Wick Ltd keeps your order.\n\nOur site is hosted by Lamp Works GmbH, Lindenweg 3, 10115 Berlin.',
    ['Bramble Wick Ltd'],
  ],
  [
    'sv',
    'Vind Vekan AB sparar din order.\n\nVi samarbetar med Lampverket AB, Storgatan 3, 111 34 Stockholm.',
    ['Vind Vekan AB'],
  ],
  [
    'fi',
    'Tuuli Lyhty Oy säilyttää tilauksesi.\n\nPalveluntarjoaja: Lamppupaja Oy, Kivikatu 3, 00100 Helsinki.',
    ['Tuuli Lyhty Oy'],
  ],
  [
    'de',
    'Die Docht Hof GmbH speichert Ihre Bestellung.\n\nUnser Hoster Lampenwerk GmbH sitzt in 10115 Berlin.',
    ['Docht Hof GmbH'],
  ],
]);

told('a name in quotation marks in its title and before what it does', [
  ['en', '# Bramblewick Privacy Policy\n\n"Bramblewick" takes your privacy seriously.', ['Bramblewick']],
]);

told('a name in a title in capitals', [
  ['en', '# PRIVACY POLICY FOR WICKLY\n\nWickly does not collect anything. Wickly keeps your cards here.', ['Wickly']],
]);

told('the provider that is said to be the responsible one', [
  ['de', 'Dieser Text erklärt, was der verantwortliche Anbieter Docht Hof GmbH mit Daten macht.', ['Docht Hof GmbH']],
  ['en', 'This text tells what the responsible provider Bramble Wick Ltd does with data.', ['Bramble Wick Ltd']],
]);

told('nobody, where only others are named', [
  ['de', 'AGB und Datenschutzerklärung\n\nHier steht alles.', []],
  ['en', 'We share your address with Lamp Works Ltd. Lamp Works Ltd delivers the parcel.', []],
  ['sv', 'Vi delar adressen med Lampverket AB. Lampverket AB kör paketet.', []],
  ['fi', 'Palveluntarjoaja: Lamppupaja Oy', []],
  ['de', 'Wir geben die Adresse an die Lampenwerk GmbH weiter. Die Lampenwerk GmbH liefert.', []],
  ['en', 'Contact our Data Protection Officer at 3 Mill Row, London SW1A 1AA.', []],
  ['en', 'You can shop on the site or at a Bramble Outlet Store, where we note your size.', []],
  ['de', 'Im Rahmen unserer Dienste sind wir verantwortlich.', []],
]);

told('two names of which as much is said', [
  ['en', 'Bramble Wick Ltd\n\nLamp Works Ltd', []],
  ['sv', 'Vind Vekan AB\n\nLampverket AB', []],
]);

told('a name with its legal form, where that stands elsewhere', [
  ['sv', 'Vind Vekan är personuppgiftsansvarig.\n\nOm oss: Vind Vekan AB finns i Lund.', ['Vind Vekan AB']],
  ['en', 'Bramble Wick is the controller.\n\nBramble Wick Ltd is a shop in Leeds.', ['Bramble Wick Ltd']],
  ['fi', 'Rekisterinpitäjä on Tuuli Lyhty.\n\nTuuli Lyhty Oy on kauppa.', ['Tuuli Lyhty Oy']],
  ['de', 'Verantwortlicher ist Docht Hof.\n\nDie Docht Hof GmbH ist ein Laden.', ['Docht Hof GmbH']],
]);

told('what a notice calls itself, and not the system it runs on', [
  ['en', 'This notice tells how the Wickly app for iOS and Android ("Wickly", "we") keeps your orders.', ['Wickly']],
]);

told('no maker of the text below a line about who is responsible', [
  [
    'de',
    'Wer fragt, schreibt an die für den Datenschutz verantwortliche Stelle:\n\npost@dochthof.example\n\nDer Text wurde mit dem Datenschutz-Generator der Lampenwerk GmbH erstellt.',
    [],
  ],
]);

told('no street, no heading, no pronoun and nobody who built the site', [
  ['en', '# Introduction\n\nEffective Date\n\nYour order is safe with us.\n\nThe site was built by Lamp Works Oy.', []],
  ['sv', '# Inledning\n\nDin order är trygg.\n\nWebbplatsen är byggd av Lampverket AB.', []],
  ['fi', '# Johdanto\n\nTilauksesi on turvassa.\n\nSivuston on toteuttanut Lamppupaja Oy.', []],
  [
    'de',
    '# Datenschutzerklärung\n\nDiese Erklärung sagt, welche Daten wir von Ihnen erheben.\n\nService Center Straße 3',
    [],
  ],
]);

told('a firm in a sentence without its verb, and a shop behind the word for it', [
  ['fi', '# Tietosuoja\n\nTietojasi käsittelee Tuuli Lyhty Oy (2332380-6), jäljempänä "me".', ['Tuuli Lyhty Oy']],
  [
    'sv',
    '# Integritetspolicy\n\nDetta är integritetspolicyn för webbutiken Vind Vekan. Den berättar vilka uppgifter vi samlar in.',
    ['Vind Vekan'],
  ],
]);
