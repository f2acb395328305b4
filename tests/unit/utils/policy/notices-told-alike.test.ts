import { type Passage, tellsAlike } from './tells-alike.ts';

const passages: Record<string, Passage> = {
  'what stands in a row of data is no purpose, though it is processed': {
    of: 'purpose',
    tells: [],
    en: '# Data we process\n\nWe process the following: name, date of birth, letters to our customer service, technical details such as IP address.',
    fi: '# Käsiteltävät tiedot\n\nKäsittelemme seuraavia: nimi, syntymäaika, kirjeenvaihto asiakaspalvelun kanssa, tekniset tiedot kuten IP-osoite.',
    sv: '# Uppgifter vi behandlar\n\nVi behandlar följande: namn, födelsedatum, brev till vår kundtjänst, tekniska uppgifter som IP-adress.',
    de: '# Daten, die wir verarbeiten\n\nWir verarbeiten Folgendes: Name, Geburtsdatum, Briefe an unseren Kundendienst, technische Angaben wie IP-Adresse.',
  },
  'a message that is sent to you is no data about you': {
    of: 'data.category',
    tells: ['phone, affirmed'],
    en: '# Which data we need\n\nWe collect your phone number, so that the carrier can send you a message.',
    fi: '# Mitä tietoja tarvitsemme\n\nKeräämme puhelinnumerosi, jotta kuljettaja voi lähettää sinulle viestin.',
    sv: '# Vilka uppgifter vi behöver\n\nVi samlar in ditt telefonnummer, så att bäraren kan skicka ett meddelande.',
    de: '# Welche Daten wir brauchen\n\nWir erheben Ihre Telefonnummer, damit der Bote Ihnen eine Nachricht schicken kann.',
  },
  'a number that need not be given': {
    of: 'data.required',
    tells: ['voluntary, affirmed'],
    en: '# Your number\n\nYou do not have to give us your phone number.',
    fi: '# Numerosi\n\nPuhelinnumeroa ei ole pakko antaa.',
    sv: '# Ditt nummer\n\nDu behöver inte ange telefonnummer.',
    de: '# Ihre Nummer\n\nIhre Telefonnummer müssen Sie nicht angeben.',
  },
  'a consent taken back by the link of each letter': {
    of: 'consent.optOut',
    tells: ['link, affirmed'],
    en: '# Newsletter\n\nYou can withdraw your consent through the link in every letter.',
    fi: '# Uutiskirje\n\nVoit perua suostumuksesi kirjeessä olevasta linkistä.',
    sv: '# Nyhetsbrev\n\nDu kan ta tillbaka ditt samtycke via länken i varje brev.',
    de: '# Newsletter\n\nSie können Ihre Einwilligung über den Link in jedem Brief widerrufen.',
  },
  'no decision of a machine alone': {
    of: 'automatedDecision',
    tells: ['decision, denied'],
    en: '# Machines\n\nNo decision about you is made by automated means alone.',
    fi: '# Koneet\n\nMitään sinua koskevaa päätöstä ei tehdä pelkästään automaattisesti.',
    sv: '# Maskiner\n\nInga beslut om dig fattas enbart automatiserat.',
    de: '# Maschinen\n\nKeine Entscheidung über Sie wird allein automatisiert getroffen.',
  },
  'who else sees it': {
    of: 'recipient.category',
    tells: ['credit, affirmed', 'payment, affirmed'],
    en: '# Who else sees it\n\nKlarna handles payments and may check your credit.',
    fi: '# Kuka muu ne näkee\n\nKlarna hoitaa maksut ja voi tarkistaa luottotietosi.',
    sv: '# Vem mer som ser dem\n\nKlarna sköter betalningar och kan kontrollera din kreditvärdighet.',
    de: '# Wer sie sonst sieht\n\nKlarna wickelt Zahlungen ab und kann Ihre Bonität prüfen.',
  },
  'the duties of the law of trade are a ground': {
    of: 'legalBasis',
    tells: ['6(1)(c), affirmed'],
    en: '# Why\n\nWe keep receipts for seven years because of accounting law.',
    fi: '# Miksi\n\nSäilytämme kuitit seitsemän vuotta kirjanpitolain vuoksi.',
    sv: '# Varför\n\nVi sparar kvitton i sju år enligt bokföringslagen.',
    de: '# Warum\n\nWir bewahren Belege sieben Jahre wegen der handelsrechtlichen Pflichten auf.',
  },
};

tellsAlike(passages);
