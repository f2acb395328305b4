import { describe, expect, test } from 'vitest';
import type { ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const values = (kind: ClaimKind, language: PolicyLanguage, text: string): unknown[] =>
  claimsOf(read(text, language), kind).map(({ value }) => value);

/** Texts of a language with the names they tell. */
type Rows = [PolicyLanguage, string, string[]][];

function told(what: string, kind: ClaimKind, rows: Rows): void {
  describe(what, () => {
    test.each(rows)('in %s: %s', (language, text, names) => expect(values(kind, language, text)).toEqual(names));
  });
}

told('several who are responsible together: the first', 'controller.name', [
  [
    'sv',
    'Granris AB (org.nr 556016-0680), Tall-Corp AB (org.nr 556016-0680) och Kottens AB är personuppgiftsansvariga.',
    ['Granris AB'],
  ],
  ['en', 'Pine Twig Ltd, Fir Cone Ltd and Old Bark Ltd are the controllers of your data.', ['Pine Twig Ltd']],
  ['fi', 'Havunoksa Oy ja Käpylinna Oy ovat rekisterinpitäjiä.', ['Havunoksa Oy']],
  ['de', 'Tannzweig GmbH sowie Zapfenhaus GmbH sind verantwortlich für die Verarbeitung.', ['Tannzweig GmbH']],
]);

told('a firm on the line below what the shop is called', 'controller.name', [
  ['de', '# Verantwortlicher\n\nHaus der Lampen\nby Tannzweig GmbH\nHinterstr. 3\n66894 Waldstadt', ['Tannzweig GmbH']],
  ['sv', '# Personuppgiftsansvarig\n\nLyktboden\nGranris AB\nStorgatan 3', ['Granris AB']],
  ['fi', '# Rekisterinpitäjä\n\nLyhtypuoti\nValokuja 3, 00100 Helsinki\nTilitoimisto Kuusi Oy', ['Lyhtypuoti']],
]);

told('a service that calls itself so', 'controller.name', [
  [
    'sv',
    '# Vem ansvarar?\n\nLyktbanken AB (publ) som är registrerat med organisationsnummer 556016-0680 och med huvudkontor på Storgatan 46, 111 34 Stockholm (“Lykt”, “vi”, “våra” eller “oss”) behandlar uppgifter.',
    ['Lyktbanken AB (publ)'],
  ],
]);

told('a name behind a word for who bears it', 'controller.name', [
  ['fi', 'Tämän palvelun rekisterinpitäjä on yksityishenkilö Ada Esimerkki.', ['Ada Esimerkki']],
  ['sv', 'Personuppgiftsansvarig är privatpersonen Ada Exempelsson.', ['Ada Exempelsson']],
  ['en', 'The data controller is the sole trader Ada Sample.', ['Ada Sample']],
  ['de', 'Verantwortlicher für die Verarbeitung ist die Firma Lampenkiste, Lange Straße 84.', ['Lampenkiste']],
]);

told('a person with more behind the name', 'controller.name', [
  ['sv', 'Personuppgiftsansvarig är Ada Exempelsson på restaurang Lyktan.', ['Ada Exempelsson']],
  ['en', 'The data controller is Ada Sample at the lamp workshop.', ['Ada Sample']],
]);

told('a name with a part behind a dash', 'controller.name', [
  [
    'fi',
    'Tietojen rekisterinpitäjä on:\n\nLamppu Verkossa — kotipaikka Tampere\nSähköposti: a@lamppu.example',
    ['Lamppu Verkossa'],
  ],
  [
    'en',
    'The data controller is the Lamp Club Mill Row - Amateur Light Association (LCMR), e-mail: a@lamp.example.',
    ['Lamp Club Mill Row'],
  ],
]);

told('a sentence left open that begins far from its end', 'controller.name', [
  [
    'de',
    'Verantwortlich für die Verarbeitung Ihrer Daten auf der Website www.lampe.example sowie www.leuchte.example (im Folgenden auch „Internetseite“ genannt) und bei der Nutzung unseres Geschäfts im Netz ist\n\nAda Muster - Lampen\n\nLange Str. 84\n\n66894 Waldstadt',
    ['Ada Muster'],
  ],
  [
    'en',
    '1. Data is what tells of you.\n2. The data controller within the meaning of the GDPR is\n\nGlow Admin Aps  \nKogevej 4, 2. th.  \n1717 Kolding  \nVAT: DK 12345678\n\nWrite to us when you like.',
    ['Glow Admin Aps'],
  ],
]);

told('a name that stands on its line like a heading', 'controller.name', [
  [
    'de',
    'Datenschutzerklärung\n1. Verantwortlicher\nVerantwortlicher für die Datenverarbeitung ist:\nAda Muster\nLange Str. 86\n04209 Waldstadt\nDeutschland\nE-Mail: a@muster.example\nTelefon: 0341 9467\nWir freuen uns über Ihr Interesse an unserem Geschäft und schreiben hier alles auf, was wir tun.\n2. Zugriffsdaten\nSie können unsere Seiten besuchen, ohne Angaben zu Ihrer Person zu machen.',
    ['Ada Muster'],
  ],
  [
    'de',
    '(2) Veranwortlicher gem. Art. 4 DSGVO:\n\nFrau Ada von Muster\nInhaberin\nLange Str. 86\n04209 Waldstadt',
    ['Frau Ada von Muster'],
  ],
]);

told('a name below a heading', 'controller.name', [
  [
    'fi',
    'Tietosuojaseloste\n\nRekisterinpitäjä\n\nLyhtypelto\n\nValokuja 9 G, 00410 Helsinki\n\nY-tunnus: 0737546-2\n\nRekisterin tiedot\n\nTallennamme asiakkaan etunimen, sukunimen ja osoitteen, jotta voimme toimittaa tilauksen.',
    ['Lyhtypelto'],
  ],
  [
    'fi',
    'Tietosuojaseloste\n\n1 Keitä me olemme\n\nLyhtyjen Kotipaja\nY-tunnus 0737546-2\nValokuja 28, 00990 Helsinki\n\n2 Rekisterin nimi:\n\nAsiakasrekisteri',
    ['Lyhtyjen Kotipaja'],
  ],
  ['sv', '# Vilka vi är\n\nLyktboden\nOrg.nr 556016-0680\nStorgatan 3', ['Lyktboden']],
  [
    'de',
    '# Ansprechpartner\n\nDie verantwortliche Stelle im Sinne der DSGVO ist die\nFirma\nlicht.example\nLange Str. 11\n51427 Waldstadt',
    ['licht.example'],
  ],
]);

told('a person below what is written small', 'controller.name', [
  [
    'de',
    '# Verantwortliche Stelle\n\nDie Verarbeitung deiner Daten erfolgt durch:\nlicht&kerze\nAda Muster\nLange Str. 21\n86161 Waldstadt',
    ['Ada Muster'],
  ],
]);

told('a list below the introduction', 'controller.name', [
  [
    'de',
    'Verantwortlich für diese Website ist\n\n- Lampenfreunde e.V.\n- Am Wall 4, 12345 Waldstadt',
    ['Lampenfreunde e.V.'],
  ],
  ['sv', 'Personuppgiftsansvarig är:\n\n- Lyktboden\n- Storgatan 3, 111 22 Stockholm', ['Lyktboden']],
]);

told('a legal form before the name', 'controller.name', [
  [
    'en',
    'AB Lykthandeln Ljus uses only what it gets from you. AB Lykthandeln Ljus keeps it safe.',
    ['AB Lykthandeln Ljus'],
  ],
  ['sv', 'Personuppgiftsansvarig är Granris AB Storgatan 3.', ['Granris AB']],
]);

told('a genitive of the legal form', 'controller.name', [
  ['sv', 'Så här värnar vi om Granris ABs kunder. Granris AB sparar inte mer än det behöver.', ['Granris AB']],
  ['sv', 'Det här är Granris AB:s integritetspolicy. Granris AB:s kunder är trygga.', ['Granris AB']],
  ['sv', 'Granris ABs integritetspolicy\n\nVi på Granris ABs butik sparar namn.', ['Granris AB']],
  ['de', '# Die Datenschutzhinweise der Tannzweig GmbHs\n\nWir achten auf Ihre Daten.', ['Tannzweig GmbH']],
]);

told('whoever the notice speaks for, without a legal form', 'controller.name', [
  [
    'sv',
    '# Integritetspolicy\n\nHos Lyktboden värnar vi om din integritet. Lyktboden sparar namn och adress.',
    ['Lyktboden'],
  ],
  ['sv', 'Denna policy beskriver hur Lyktboden behandlar personuppgifter.', ['Lyktboden']],
  ['en', 'At Lantern Corner, we respect your privacy.', ['Lantern Corner']],
  ['en', 'This notice explains how Lantern Corner collects and uses personal data.', ['Lantern Corner']],
  ['en', 'Lantern Corner is committed to protecting your privacy.', ['Lantern Corner']],
  ['en', 'The Lantern Corner group of companies respect your privacy.', ['Lantern Corner']],
  ['fi', 'Lyhtypuoti kunnioittaa yksityisyyttäsi. Kerromme, mitä tietoja keräämme.', ['Lyhtypuoti']],
  ['fi', 'Tässä selosteessa kerrotaan, miten Lyhtypuoti käsittelee henkilötietoja.', ['Lyhtypuoti']],
  ['de', 'Wir bei Lichterladen nehmen den Schutz Ihrer Daten ernst.', ['Lichterladen']],
  [
    'de',
    '# Datenschutz bei Lichterladen\n\nDiese Erklärung zeigt, wie Lichterladen personenbezogene Daten verarbeitet.',
    ['Lichterladen'],
  ],
  ['sv', 'Vilka uppgifter samlar Lyktboden in om dig?', ['Lyktboden']],
  ['sv', 'Vi på lyktboden.example tänker på dig. Kunder skriver till lyktboden.example.', ['lyktboden.example']],
  ['en', 'What Lantern Corner collects is told below.', ['Lantern Corner']],
  [
    'en',
    '# Privacy\n\n## Who we are\n\nLantern Corner is a shop for lamps. We are the data controller.',
    ['Lantern Corner'],
  ],
  [
    'en',
    '# Lantern Shelves Privacy\n\n## Who are we?\n\nWe are Lantern Shelves and for the purposes of the law we are a Data Controller.',
    ['Lantern Shelves'],
  ],
  [
    'en',
    'Oak and Ash Lamps\n\n1. Introduction Oak and Ash Lamps ("we", "our", "us") is committed to your privacy.',
    ['Oak and Ash Lamps'],
  ],
  ['sv', 'Hos Apoteket Björnlykta värnar vi om dig. Björnlykta Apotek AB finns i Åby.', ['Björnlykta Apotek AB']],
  [
    'sv',
    'Om du är kund till Lykta Garn & Papper AB, som äger och driver webbplatsen lykta.example, sparar vi ditt namn.',
    ['Lykta Garn & Papper AB'],
  ],
  ['de', 'Die DPD Lampen GmbH sorgt für den Schutz der Daten der Nutzer dieser Seite.', ['DPD Lampen GmbH']],
  ['de', '# Lichterladen\n\nWarum erhebt Lichterladen Ihre Daten?', ['Lichterladen']],
  ['sv', 'I den verksamhet som Lyktans Boservice ( Bolaget ) bedriver behandlas uppgifter.', ['Lyktans Boservice']],
]);

told('nobody', 'controller.name', [
  ['fi', '1. Rekisterinpitäjä\nValokuja 6 A 3\n00990 Helsinki\nY-tunnus 0737546-2\n2. Rekisteröidyt\nAsiakkaat.', []],
  ['en', 'This page explains how Google collects data. Read how Stripe handles payments.', []],
  ['en', 'At Checkout, we ask for your address. Our Store is committed to protecting your privacy.', []],
  ['sv', 'Hos Klarna betalar vi ut pengarna. Hur Google behandlar uppgifter står på deras sida.', []],
  ['de', 'Wie Instagram Ihre Daten verarbeitet, lesen Sie dort. Bei Fragen nehmen wir uns Zeit.', []],
  ['fi', 'Lue, miten Facebook käsittelee tietoja. Asiakas kunnioittaa sopimusta.', []],
  ['fi', 'Yhtiö kunnioittaa yksityisyyttäsi. Yhtiö kertoo, mitä evästeitä se käyttää.', []],
  ['de', '# Datenschutz\n\nHier steht, wie Unternehmen Ihre Daten verarbeiten und wie Händler mit Daten umgehen.', []],
  ['en', 'We are Sorry, and we say so. We are GDPR compliant.', []],
  ['de', '# Verantwortlicher\n\nNewsletter\n\nSie können sich anmelden.', []],
  ['de', 'Verantwortlicher ist [Bitte Firmennamen eingeben].', []],
  ['en', 'The data controller is [COMPANY NAME], [ADDRESS].', []],
]);

told('a name line below a heading about contact', 'controller.name', [
  [
    'sv',
    '# Integritet\n\nVi sparar namn.\n\n## Kontakta oss\n\nLyktboden\nStorgatan 3\n111 22 Stockholm\nhej@lykta.example',
    ['Lyktboden'],
  ],
  [
    'en',
    '# Privacy\n\nWe keep names.\n\n## Contact\n\nLantern Corner\n3 Mill Row\na@lantern.example',
    ['Lantern Corner'],
  ],
  [
    'fi',
    '# Tietosuoja\n\nTallennamme nimen.\n\n## Ota yhteyttä\n\nLyhtypuoti\nValokuja 3\n00100 Helsinki',
    ['Lyhtypuoti'],
  ],
  [
    'de',
    '# Datenschutz\n\nWir speichern Namen.\n\n## Kontakt\n\nLichterladen\nLange Straße 84\n66894 Waldstadt',
    ['Lichterladen'],
  ],
]);

told('the firm one writes to', 'controller.name', [
  [
    'fi',
    '# Oikeutesi\n\nPyyntö tehdään kirjallisesti osoitteeseen Lyhtykuja Oy, Valokuja 3, 00100 Helsinki.',
    ['Lyhtykuja Oy'],
  ],
  [
    'sv',
    '# Dina rättigheter\n\nBegäran görs skriftligen till Lyktgränd AB, Storgatan 3, 111 22 Stockholm.',
    ['Lyktgränd AB'],
  ],
  ['en', '# Your rights\n\nWrite by post to Lantern Lane Ltd, 3 Mill Row, London SW1A 1AA.', ['Lantern Lane Ltd']],
  [
    'de',
    '# Ihre Rechte\n\nSchreiben Sie per Post an Lichtgasse GmbH, Lange Straße 84, 66894 Waldstadt.',
    ['Lichtgasse GmbH'],
  ],
]);

told('no agency and no service', 'controller.name', [
  [
    'de',
    '# Impressum\n\nAda Muster\nLange Straße 84\n66894 Waldstadt\n\nUmsetzung: Pixelhof GmbH, Nebenweg 2, 66894 Waldstadt',
    ['Ada Muster'],
  ],
  ['en', 'If you pay with Klarna, it is done by Klarna Bank AB (publ), Sveavägen 46, 111 34 Stockholm.', []],
]);

told('the officer', 'dpo.name', [
  ['de', 'Fragen richten Sie an unseren Datenschutzbeauftragten Herrn D. Muster, Lange Str. 3.', ['D. Muster']],
  [
    'fi',
    '# Rekisterinpitäjä, tietosuojavastaava\n\nValotie Oy, 0737546-2\n\nTietosuojavastaava:\n\n- Nimi: Ada Esimerkki\n- Sähköposti: a@valo.example',
    ['Ada Esimerkki'],
  ],
  [
    'de',
    '# Verantwortliche Stelle und Datenschutzbeauftragte\n\nLandesverband Kinder- und Lampenfilm e.V.\nAm Sudhaus 21\n20530 Waldstadt',
    [],
  ],
  [
    'de',
    '# Datenschutzbeauftragter\n\nUnseren Datenschutzbeauftragten erreichen Sie so:\n\nLampenhaus GmbH\nDatenschutzbeauftragter\nDomstraße 20\n50668 Waldstadt',
    [],
  ],
]);

told("the officer's address", 'dpo.email', [
  [
    'de',
    '# 2. Ansprechpartner\n\nZu allen Fragen, die mit der Verarbeitung Ihrer Daten und mit der Wahrnehmung Ihrer Rechte zusammenhängen, erreichen Sie den betrieblichen Datenschutzbeauftragten Ada Muster\n\nE-Mail: ada@bank.example, Telefon: 0721150',
    ['ada@bank.example'],
  ],
  [
    'de',
    '# 2. Datenschutzbeauftragter\n\nUnser externer Datenschutzbeauftragter ist:\n\nDatenhut GmbH\nSchutz und Beratung\nBirkenweg 8\n12345 Waldstadt\nE-Mail: d@hut.example',
    ['d@hut.example'],
  ],
  [
    'en',
    '# Who we are\n\nOur Data Protection Officer is Ada Sample.\n\nIf you have any question, you may contact us by email at hello@lantern.example.',
    [],
  ],
  [
    'fi',
    '# Rekisterinpitäjä, tietosuojavastaava\n\nValotie Oy, 0737546-2\n\nTietosuojavastaava:\n\n- Nimi: Ada Esimerkki\n- Sähköposti: a@valo.example (tietosuojavastaava) tai b@valo.example (kirjaamo)',
    ['a@valo.example'],
  ],
  [
    'de',
    'Datenschutzbeauftragter\nUnser betrieblicher Datenschutzbeauftragter steht Ihnen gerne für Auskünfte oder Anregungen zum Thema Datenschutz zur Verfügung:\nDr. Ada Muster\nDatenhut GmbH\n\nWeb: www.datenhut.example\nE-Mail: office@datenhut.example',
    ['office@datenhut.example'],
  ],
  [
    'de',
    '2. An wen kannst du dich wenden?\nDer Datenschutzbeauftragte des Verantwortlichen ist so erreichbar:\nLampenhaus GmbH\nDatenschutzbeauftragter\nDomstraße 20\n50668 Waldstadt\nE-Mail: datenschutz@lampe.example (mailto:datenschutz@lampe.example )\nFalls du Fragen zu einer Bestellung hast, wende dich an: service@lampe.example',
    ['datenschutz@lampe.example'],
  ],
]);
