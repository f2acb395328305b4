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

told('whoever calls itself we in single quotation marks', [
  ['en', 'This notice tells what data Pinegrove Ltd (‘Pine Shop’, ‘we’ and ‘us’) collects.', ['Pinegrove Ltd']],
  [
    'en',
    'Pinegrove Yarns, a company whose office is at 3 Mill Row (referred to as ‘Pinegrove Yarns’, ‘Us’ or ‘We’), has written this.',
    ['Pinegrove Yarns'],
  ],
  ['sv', 'Lampjet, som ingår i Ljus Group, (”vi” eller ”oss”) uppskattar att du är vår kund.', ['Lampjet']],
  ['de', 'Verantwortlich für deine Daten ist die tz GmbH (im Folgenden „wir“ oder „tz“).', ['tz GmbH']],
]);

told('a name in small letters before its form', [
  ['de', 'Wir, die Firma tannzweig Deutschland GmbH, danken für Ihren Besuch.', ['tannzweig Deutschland GmbH']],
]);

told('a firm in the title', [
  ['de', 'Datenschutzordnung Tannzweig e.V.\n\nWir speichern Namen.', ['Tannzweig e.V.']],
  ['de', 'Datenschutzordnung des Turnvereins Tannzweig e.V.\n\nWir speichern Namen.', ['Turnvereins Tannzweig e.V.']],
  ['en', 'Privacy Policy Pine Twig Ltd\n\nWe keep names.', ['Pine Twig Ltd']],
]);

told('a name in the title that has no form', [
  ['de', 'Datenschutzinformation der Buchhandlung Tannzweig\n\nWir speichern Namen.', ['Buchhandlung Tannzweig']],
  [
    'de',
    'Datenschutzerklärung von Lampen Waldstadt\n\nLampen Waldstadt hält sich an das Gesetz.',
    ['Lampen Waldstadt'],
  ],
  ['en', 'Privacy Policy – Pine Twig Lamps\n\nWrite to hello@pinetwig.example.', ['Pine Twig Lamps']],
  [
    'en',
    'Pine Twig Association Website Privacy Policy\n\nOur site is www.pinetwig.example.',
    ['Pine Twig Association'],
  ],
  ['en', 'Privacy Policy – Your Rights\n\nWrite to hello@pinetwig.example.', []],
  ['de', 'Datenschutzerklärung der Webseite\n\nWir speichern Namen.', []],
]);

told('a notice made from a common pattern', [
  [
    'de',
    'Der Lampenmarkt Waldstadt hat als für die Verarbeitung Verantwortlicher Maßnahmen umgesetzt.',
    ['Lampenmarkt Waldstadt'],
  ],
  [
    'de',
    'Die Verarbeitung erfolgt in Übereinstimmung mit den für den Lampenmarkt Waldstadt geltenden landesspezifischen Bestimmungen.',
    ['Lampenmarkt Waldstadt'],
  ],
  ['de', 'Datenschutz hat einen hohen Stellenwert für die Geschäftsleitung der Lampenwelt.', ['Lampenwelt']],
  ['en', 'Data protection is a high priority for the management of Pine Twig Lamps.', ['Pine Twig Lamps']],
  ['en', 'This notice is issued on behalf of Pine Twig Lamps, so “we” means them.', ['Pine Twig Lamps']],
]);

told('a person below the words for who is responsible', [
  ['en', 'Responsible for data processing is:\nAda Sample\n3 Mill Row\n92318 Neumarkt', ['Ada Sample']],
  ['en', 'The person responsible for data processing is:\nAda Sample, 3 Mill Row, Lerwick', ['Ada Sample']],
]);

told('a name behind its label, with the address below', [
  [
    'en',
    '# Our contact details\n\nName: Ada & Bea Sample\nAddress: 3 Mill Row, Lerwick\nE-mail: ada@shop.example',
    ['Ada & Bea Sample'],
  ],
  ['en', '# Contact\n\nEntity: PineTwig\nEmail: privacy@pinetwig.example', ['PineTwig']],
  ['de', 'Name: Dr. Ada Muster\nAnschrift: Lindenweg 7, 04177 Leipzig', ['Dr. Ada Muster']],
  ['en', '# Data protection officer\n\nName: Ada Sample\nAddress: 3 Mill Row, Lerwick', []],
]);

told('the first of several without a form', [
  [
    'de',
    '# Verantwortliche Stellen\n\nBuchladen H. Ada Muster\nLindenweg 7\n04177 Leipzig\n\nsowie\n\nTannzweig GmbH\nHinterstr. 3\n66894 Waldstadt\nE-Mail: info@tannzweig.example',
    ['Buchladen H. Ada Muster'],
  ],
]);

told('a question names nobody', [['de', 'Wer ist verantwortlich für die Datenerfassung? Das steht im Impressum.', []]]);

told('whoever is responsible in a sentence that goes on', [
  ['en', 'It says: Pine Twig is the data controller and CAF Donate the processor.', ['Pine Twig']],
  ['en', 'The controller is Lady Pine I Sample’s Bequest, a charity.', ['Lady Pine I Sample’s Bequest']],
  ['de', 'Wir, Villa Tannzweig, Lindenweg 7, 04177 Leipzig, verarbeiten Daten.', ['Villa Tannzweig']],
  [
    'de',
    'Verantwortlich für die Datenerfassung auf dieser Website ist:\n\nHaus der Zapfen\nTann & Zapfen GbR\nLindenweg 7',
    ['Tann & Zapfen GbR'],
  ],
]);

told('a clause about the law before the name', [
  [
    'en',
    'The controller, within the meaning of the GDPR, is Ada Sample, Pine Twigs, 3 Mill Row, Lerwick.',
    ['Ada Sample'],
  ],
  [
    'en',
    'The responsible party within the meaning of the GDPR, other laws of the Union and other provisions of a protective nature is Ada Sample (hereinafter “she”).',
    ['Ada Sample'],
  ],
]);

told('a name with its address on the same line', [
  ['en', 'The controller of this site is: PT nature cosy GmbH Hinterstr. 16 14974 Waldstadt', ['PT nature cosy GmbH']],
]);

told('a name in small letters that the page is written to under', [
  [
    'de',
    '# Name des Verantwortlichen\n\ntann-zapfen\nHinterstr. 3, 66894 Waldstadt\nE-Mail: info@tann-zapfen.de',
    ['tann-zapfen'],
  ],
]);

told('an owner in a line of its own', [
  ['de', 'Angaben gemäß § 5 TMG:\n\nInhaber Ada Muster\n\nLindenweg 7, 04177 Leipzig', ['Ada Muster']],
  ['en', '# Ada Sample – Owner of The Pine Twig\n\nThis tells what I keep.', ['The Pine Twig']],
  ['fi', '# Rekisterinpitäjä\n\nY-tunnus 1883179-3', []],
]);

told('a visitor who is welcome', [
  ['en', 'Welcome to Pine & Twig\nWe keep your data safe.', ['Pine & Twig']],
  ['en', 'Your privacy is important to Pine Twig Yarns. Read this.', ['Pine Twig Yarns']],
  ['de', 'Hier möchten wir, die Lampen & Kerzen Beratung, Sie informieren.', ['Lampen & Kerzen Beratung']],
  ['en', 'This policy describes how Pine Twigs Mobile Grooming collects data.', ['Pine Twigs Mobile Grooming']],
  ['en', 'Privacy Policy for Pine Twig Grooming\n\nWe keep names.', ['Pine Twig Grooming']],
]);

told('small words in a name', [
  ['de', 'Verantwortlicher ist:\n\nAda-B. Muster\nLindenweg 7\n04177 Leipzig', ['Ada-B. Muster']],
  ['en', 'Only the members of staff here at Pinetwig, see it.', ['Pinetwig']],
  ['en', 'Twigs to Cones Lamp Cleaning (“we,” “our”) keeps your data safe.', ['Twigs to Cones Lamp Cleaning']],
  ['en', 'Twigs in the Wood Limited is the data controller.', ['Twigs in the Wood Limited']],
  ['en', 'At The Pine Twig we are committed to your privacy.', ['Pine Twig']],
]);

told('a person named for the contents, and the firm above', [
  [
    'de',
    '# Name und Anschrift des Verantwortlichen\n\nWir sind bei allen Fragen zu Ihren Daten und zu unserem Angebot unter diesen Kontaktdaten zu erreichen:\n\nTannzweig Spielwaren e. Kfm.\nHinterstr. 3\n66894 Waldstadt\n\nVerantwortlicher: Ada Muster, Telefon: 07808 9143236',
    ['Tannzweig Spielwaren e. Kfm'],
  ],
]);

told('a body to which a club belongs', [
  ['en', 'This Club is affiliated to the Lantern Association of Lerwick. Read on.', []],
]);

told('who serves is not who is responsible', [
  [
    'de',
    'Shopify verarbeitet Daten als Auftragsverarbeiter und in manchen Fällen als eigenständig Verantwortlicher.',
    [],
  ],
  ['en', 'Pay with SOFORT (part of Klarna Bank AB (publ), Sveavägen 46, Stockholm).', []],
  [
    'de',
    'Unsere Domain wird von Tannzweig GmbH bereitgestellt. Dienstanbieter ist die Tannzweig GmbH, Hinterstr. 3.',
    [],
  ],
  ['en', 'The Vendor is the controller for what you buy.', []],
  [
    'en',
    'This site is operated by Pine Twig Cards (“our”, “we” and “us”). We run it on behalf of Fir Cone Limited.',
    ['Pine Twig Cards'],
  ],
]);

told('a sole trader with initials', [
  [
    'en',
    'This notice tells how J J Sample, sole trader operating pinetwig.example ("the Operator", "we"), processes data.',
    ['J J Sample'],
  ],
]);

told('shortened words in a name', [
  [
    'de',
    'Verantwortlicher ist Karl & Herm. Tannzweig Nachf. e.K., Hinterstr. 3, 66894 Waldstadt.',
    ['Karl & Herm. Tannzweig Nachf. e.K.'],
  ],
  ['de', 'Verantwortlicher ist Gebr. Tannzweig GmbH, Hinterstr. 3, 66894 Waldstadt.', ['Gebr. Tannzweig GmbH']],
  ['en', 'We are Pine Twig, Lda., and we are the controller.', ['Pine Twig, Lda']],
]);

told('a word for a party is no name, whoever is meant by it is', [
  [
    'sv',
    'Här berättar Lyktsken AB (”Bolaget”) om dina uppgifter.\n\n# Personuppgiftsansvarig\n\nBolaget är personuppgiftsansvarig för dina personuppgifter.',
    ['Lyktsken AB'],
  ],
  ['fi', '# Rekisterinpitäjä\n\nYritys\n\nKerromme tässä tiedoista.', []],
  ['de', 'Das Unternehmen ist Verantwortlicher für die Verarbeitung.', []],
]);

told('a line above the address or the number is the whole name', [
  ['fi', '# Rekisterinpitäjä\n\nGlow like a lantern\n\n2332380-6', ['Glow like a lantern']],
  ['fi', '# Rekisterinpitäjä\n\n2332380-6\n\nMuuta tietoa ei ole.', []],
  [
    'de',
    '# Verantwortliche Stelle\n\nTW – Lampen & Laternenwelt\nLindenweg 7, 04177 Leipzig\nTelefon: 0341 1234567',
    ['TW – Lampen & Laternenwelt'],
  ],
  [
    'sv',
    'Personuppgiftsansvarig är:\n\nLilla Lyktan i Norrland\n\nLyktvägen 5, 930 00 Exempelby',
    ['Lilla Lyktan i Norrland'],
  ],
]);

told('who is meant by we', [
  [
    'en',
    'Where ‘we’ or ‘us’ stands below, we are referring to Lantern Brewing and Trading Limited. We sell lamps.',
    ['Lantern Brewing and Trading Limited'],
  ],
  ['en', 'In this notice “we” means Lantern Works Ltd, a company.', ['Lantern Works Ltd']],
  ['sv', 'Med ”vi” avses Lyktsken AB i denna text.', ['Lyktsken AB']],
  ['de', 'Mit „wir“ meinen wir die Laternenwelt GmbH.', ['Laternenwelt GmbH']],
  ['fi', 'Tekstissä ”me” tarkoittaa: Lyhtyvalo Oy.', ['Lyhtyvalo Oy']],
  [
    'de',
    'Hier erläutern wir (die laternfrei GmbH, Lindenweg 7, 04177 Leipzig) Ihnen, welche Daten wir speichern.',
    ['laternfrei GmbH'],
  ],
]);

told('a name that holds small words', [
  [
    'sv',
    'Här förklaras hur Lykta og Strand Lampor (”Lykta og Strand”, ”oss”, ”vi”) samlar in uppgifter.',
    ['Lykta og Strand Lampor'],
  ],
  [
    'en',
    'Lanterns Around the Lake CIC is committed to privacy and is the data controller.',
    ['Lanterns Around the Lake CIC'],
  ],
  [
    'en',
    '# Who we are\n\nLake Lamp supplies ltd is a company. Our company number is 01234567.',
    ['Lake Lamp supplies ltd'],
  ],
  ['en', 'PineLamps.com may be both controller and processor of your data.', ['PineLamps.com']],
]);
