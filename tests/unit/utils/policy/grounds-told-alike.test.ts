import { type Passage, tellsAlike } from './tells-alike.ts';

const passages: Record<string, Passage> = {
  'why, in the words of every day': {
    of: 'legalBasis',
    tells: ['6(1)(a), affirmed', '6(1)(b), affirmed', '6(1)(c), affirmed'],
    en: '# Legal basis\n\nWe handle orders because we have a contract with you, and send offers because you have said yes. The law obliges us to keep accounts.',
    fi: '# Oikeusperuste\n\nKäsittelemme tilauksia, koska meillä on sopimus kanssasi, ja lähetämme tarjouksia, koska olet sanonut kyllä. Laki velvoittaa meidät kirjanpitoon.',
    sv: '# Rättslig grund\n\nVi hanterar beställningar eftersom vi har ett avtal med dig och skickar erbjudanden eftersom du har sagt ja. Lagen kräver bokföring.',
    de: '# Rechtsgrundlage\n\nWir bearbeiten Bestellungen, weil wir einen Vertrag mit Ihnen haben, und senden Angebote, weil Sie ja gesagt haben. Das Gesetz ist verpflichtend und verlangt Bücher.',
  },
  'what a ground is given for': {
    of: 'purpose',
    tells: ['marketing, affirmed', 'order, affirmed'],
    en: '# Legal basis\n\nWe handle orders because we have a contract with you, and send offers because you have said yes.',
    fi: '# Oikeusperuste\n\nKäsittelemme tilauksia, koska meillä on sopimus kanssasi, ja lähetämme tarjouksia, koska olet sanonut kyllä.',
    sv: '# Rättslig grund\n\nVi hanterar beställningar eftersom vi har ett avtal med dig och skickar erbjudanden eftersom du har sagt ja.',
    de: '# Rechtsgrundlage\n\nWir bearbeiten Bestellungen, weil wir einen Vertrag mit Ihnen haben, und senden Angebote, weil Sie ja gesagt haben.',
  },
  'no ground in what the law may still ask': {
    of: 'legalBasis',
    tells: [],
    en: '# Rights\n\nWe delete your data, unless the law obliges us to keep it.',
    fi: '# Oikeudet\n\nPoistamme tietosi, ellei laki velvoita meitä säilyttämään niitä.',
    sv: '# Rättigheter\n\nVi raderar dina uppgifter, om inte lagen kräver att vi sparar dem.',
    de: '# Rechte\n\nWir löschen Ihre Daten, sofern uns nicht das Gesetz zur Aufbewahrung verpflichtet.',
  },
  'points of an article, each explained': {
    of: 'legalBasis',
    tells: ['6(1)(b), affirmed', '6(1)(c), affirmed', '6(1)(f), affirmed'],
    en: '# Basis\n\nArticle 6(1)(b) (sale), point (c) (books) and point (f) (stopping fraud) of the GDPR, a law of the EU.',
    fi: '# Peruste\n\nTietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta (kauppa), c alakohta (kirjanpito) ja f alakohta (petosten esto).',
    sv: '# Grund\n\nArtikel 6.1 b (köp), led c (bokföring) och led f (stoppa bedrägerier) i dataskyddsförordningen.',
    de: '# Grundlage\n\nArt. 6 Abs. 1 lit. b (Kauf), lit. c (Bücher) und lit. f (Betrug stoppen) DSGVO.',
  },
  'grounds in a column of a table': {
    of: 'legalBasis',
    tells: ['6(1)(a), affirmed', '6(1)(b), affirmed'],
    en: '# Purposes\n\n| Purpose | Legal basis |\n| --- | --- |\n| Sending parcels | contract |\n| Marketing | consent |',
    fi: '# Tarkoitukset\n\n| Tarkoitus | Peruste |\n| --- | --- |\n| Pakettien lähetys | sopimus |\n| Markkinointi | suostumus |',
    sv: '# Ändamål\n\n| Ändamål | Grund |\n| --- | --- |\n| Skicka paket | avtal |\n| Marknadsföring | samtycke |',
    de: '# Zwecke\n\n| Zweck | Grundlage |\n| --- | --- |\n| Pakete versenden | Vertrag |\n| Marketing | Einwilligung |',
  },
  'when something is asked for is no purpose': {
    of: 'purpose',
    tells: [],
    en: '# Notice\n\nAfter your purchase we ask you by e-mail what you think.',
    fi: '# Seloste\n\nOstoksesi jälkeen kysymme sinulta sähköpostitse, mitä mieltä olet.',
    sv: '# Information\n\nEfter ditt köp frågar vi dig via e-post vad du tycker.',
    de: '# Hinweise\n\nNach Ihrem Kauf fragen wir Sie per E-Mail, was Sie meinen.',
  },
  'what cannot be done without data is no purpose': {
    of: 'purpose',
    tells: [],
    en: '# Notice\n\nWithout your address we cannot deliver what you ordered.',
    fi: '# Seloste\n\nIlman osoitettasi emme voi toimittaa tilaustasi.',
    sv: '# Information\n\nUtan din adress kan vi inte leverera det du beställt.',
    de: '# Hinweise\n\nOhne Ihre Adresse können wir Ihre Bestellung nicht liefern.',
  },
  'money paid back, and a newsletter that was ordered': {
    of: 'purpose',
    tells: ['marketing, affirmed', 'order, affirmed'],
    en: '# What we use data for\n\n- your account number: to pay back the price\n- to send the newsletter you have ordered',
    fi: '# Mihin tietoja käytämme\n\n- tilinumero: hinnan palauttamiseen\n- tilaamasi uutiskirjeen lähettämiseen',
    sv: '# Vad vi använder uppgifter till\n\n- kontonummer: för att betala tillbaka priset\n- för att skicka nyhetsbrevet du beställt',
    de: '# Wofür wir Daten verwenden\n\n- Kontonummer: um den Preis zu erstatten\n- um den von Ihnen bestellten Newsletter zu senden',
  },
};

tellsAlike(passages);
