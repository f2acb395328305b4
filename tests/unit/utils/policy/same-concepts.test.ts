import { describe, expect, test } from 'vitest';
import { claimsOf, read } from './read.ts';

/** One concept in the words of each language must be the same claim in all. */
type Concept = [key: string, en: string, fi: string, sv: string, de: string];

const LANGUAGES = ['en', 'fi', 'sv', 'de'] as const;

const DATA_HEADINGS = {
  en: 'What data we collect',
  fi: 'Mitä tietoja keräämme',
  sv: 'Vilka uppgifter vi samlar in',
  de: 'Welche Daten wir erheben',
};

describe('a kind of data in a list', () => {
  const concepts: Concept[] = [
    ['postal-address', 'place of residence', 'asuinpaikka', 'bostadsort', 'Wohnsitzland'],
    ['contact', 'contact details', 'kontaktitiedot', 'kontaktuppgifter', 'Kontaktdaten'],
    ['birth', 'age group', 'ikäryhmä', 'åldersgrupp', 'Altersgruppe'],
    ['birth', 'your age', 'ikäsi', 'din ålder', 'Ihr Alter'],
    ['payment', 'how you paid', 'miten maksoit', 'hur du betalade', 'wie Sie bezahlt haben'],
    ['payment', 'financial data', 'taloudelliset tiedot', 'finansiella uppgifter', 'Finanzdaten'],
    ['credit', 'credit limit', 'luottoraja', 'kreditgräns', 'Kreditlimit'],
    ['purchase-history', 'products bought', 'ostetut tuotteet', 'köpta produkter', 'gekaufte Produkte'],
    ['purchase-history', 'contract data', 'sopimustiedot', 'avtalsuppgifter', 'Vertragsdaten'],
    ['purchase-history', 'subscriptions', 'tilaukset', 'prenumerationer', 'Abonnements'],
    ['delivery', 'delivery date', 'toimituspäivä', 'leveransdatum', 'Lieferdatum'],
    ['account', 'profile data', 'profiilitiedot', 'profiluppgifter', 'Profildaten'],
    ['account', 'membership details', 'jäsentiedot', 'medlemsuppgifter', 'Mitgliedsdaten'],
    ['device', 'crash reports', 'kaatumisraportit', 'kraschrapporter', 'Absturzberichte'],
    ['device', 'screen size', 'näytön koko', 'skärmstorlek', 'Bildschirmgröße'],
    [
      'usage',
      'how often you open the app',
      'kuinka usein avaat sovelluksen',
      'hur ofta du öppnar appen',
      'wie oft du die App öffnest',
    ],
    ['usage', 'behavioural data', 'käyttäytymistiedot', 'beteendedata', 'Verhaltensdaten'],
    ['usage', 'length of the visit', 'käynnin kesto', 'besökets längd', 'Dauer des Besuchs'],
    ['location', 'where you are', 'missä olet', 'var du befinner dig', 'wo du bist'],
    ['communications', 'content of the message', 'viestin sisältö', 'meddelandets innehåll', 'Inhalt der Nachricht'],
    ['preferences', 'language', 'kieli', 'språk', 'Sprache'],
    ['preferences', 'mother tongue and language', 'äidinkieli', 'modersmål', 'Muttersprache'],
    ['contact', 'ways of reaching you', 'tavoitettavuus', 'hur vi når dig', 'Erreichbarkeit'],
    ['health', 'prescriptions', 'reseptit', 'recept', 'Rezepte'],
    ['preferences', 'shoe size', 'kengänkoko', 'skostorlek', 'Schuhgröße'],
    ['identifiers', 'online identifiers', 'verkkotunnisteet', 'onlineidentifierare', 'Online-Kennungen'],
    ['images', 'camera recordings', 'kameratallenteet', 'kamerainspelningar', 'Kameraaufzeichnungen'],
    ['social', 'social media account', 'sosiaalisen median tili', 'konto i sociala medier', 'Social-Media-Konto'],
  ];

  test.each(concepts)('%s: %s', (key, ...words) => {
    for (const [index, language] of LANGUAGES.entries()) {
      const text = `# ${DATA_HEADINGS[language]}\n\n- ${words[index]}`;
      const found = claimsOf(read(text, language), 'data.category').map(({ value }) => value.category);
      expect(found, `${language}: ${words[index]}`).toEqual([key]);
    }
  });
});

const PURPOSE_HEADINGS = {
  en: 'What we use the data for',
  fi: 'Mihin käytämme tietoja',
  sv: 'Vad vi använder uppgifterna till',
  de: 'Wofür wir die Daten verwenden',
};

describe('a purpose in a list', () => {
  const concepts: Concept[] = [
    [
      'order',
      'to arrange transport',
      'kuljetuksen järjestäminen',
      'för att ordna transporten',
      'zur Organisation des Transports',
    ],
    [
      'order',
      'so that you can collect your goods',
      'jotta voit noutaa tavarasi',
      'så att du kan hämta dina varor',
      'damit Sie Ihre Ware abholen können',
    ],
    ['order', 'appointments', 'ajanvaraukset', 'tidsbokningar', 'Terminbuchungen'],
    ['customer-relationship', 'member benefits', 'jäsenedut', 'medlemsförmåner', 'Mitgliedervorteile'],
    [
      'customer-service',
      'to answer when you ask something',
      'vastataksemme, kun kysyt jotain',
      'för att svara när du frågar något',
      'um zu antworten, wenn Sie etwas fragen',
    ],
    [
      'customer-service',
      'to resolve problems',
      'ongelmien ratkaiseminen',
      'för att lösa problem',
      'um Probleme zu lösen',
    ],
    ['marketing', 'discount codes', 'alennuskoodit', 'rabattkoder', 'Rabattcodes'],
    ['marketing', 'text message offers', 'tekstiviestitarjoukset', 'erbjudanden via sms', 'SMS-Angebote'],
    ['marketing', 'sales promotion', 'myynnin edistäminen', 'säljfrämjande åtgärder', 'Verkaufsförderung'],
    ['personalisation', 'profiling', 'profilointi', 'profilering', 'Profilbildung'],
    ['analytics', 'to count visitors', 'kävijöiden laskeminen', 'för att räkna besökare', 'um Besucher zu zählen'],
    ['development', 'training of staff', 'henkilöstön koulutus', 'utbildning av personal', 'Schulung von Mitarbeitern'],
    ['security', 'information security', 'tietoturva', 'informationssäkerhet', 'Informationssicherheit'],
    ['legal', 'product recalls', 'tuotteiden takaisinvedot', 'produktåterkallelser', 'Produktrückrufe'],
    ['operation', 'technical maintenance', 'tekninen ylläpito', 'tekniskt underhåll', 'technische Wartung'],
    [
      'communication',
      'to let you know when it is ready',
      'jotta voimme ilmoittaa, kun se on valmis',
      'för att meddela när det är klart',
      'um dir Bescheid zu geben, wenn es fertig ist',
    ],
    [
      'competition',
      'to find a winner',
      'voittajan löytämiseksi',
      'för att hitta en vinnare',
      'um einen Gewinner zu finden',
    ],
    [
      'identification',
      'to identify you',
      'tunnistaaksemme sinut',
      'för att identifiera dig',
      'um Sie zu identifizieren',
    ],
  ];

  test.each(concepts)('%s: %s', (key, ...words) => {
    for (const [index, language] of LANGUAGES.entries()) {
      const text = `# ${PURPOSE_HEADINGS[language]}\n\n- ${words[index]}`;
      const found = claimsOf(read(text, language), 'purpose').map(({ value }) => value.purpose);
      expect(found, `${language}: ${words[index]}`).toEqual([key]);
    }
  });
});
