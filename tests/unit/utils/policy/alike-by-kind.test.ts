import { expect, test } from 'vitest';
import type { ClaimKind } from '../../../../utils/policy/model.ts';
import { told } from '../../../fixtures/policies/told.ts';
import { read } from './read.ts';

/** A passage in the words of each language, and what it tells of one kind in every one of them. */
interface Passage {
  of: ClaimKind;
  tells: string[];
  en: string;
  fi: string;
  sv: string;
  de: string;
}

const passages: Record<string, Passage> = {
  'the name that others see': {
    of: 'data.category',
    tells: ['name, affirmed'],
    en: '# What we know about you\n\n- display name',
    fi: '# Mitä tietoja sinusta on\n\n- näyttönimi',
    sv: '# Vad vi vet om dig\n\n- visningsnamn',
    de: '# Was wir über Sie wissen\n\n- Anzeigename',
  },
  'what the server notes': {
    of: 'data.category',
    tells: ['usage, affirmed'],
    en: '# Which data we collect\n\nWe keep server logs.',
    fi: '# Mitä tietoja keräämme\n\nPidämme palvelinlokia.',
    sv: '# Vilka uppgifter vi samlar in\n\nVi för serverloggar.',
    de: '# Welche Daten wir erheben\n\nWir führen Serverprotokolle.',
  },
  'one wish and one message': {
    of: 'data.category',
    tells: ['communications, affirmed', 'name, affirmed', 'preferences, affirmed'],
    en: '# Which data we collect\n\nIn the form we collect your name, your seat preference and a message.',
    fi: '# Mitä tietoja keräämme\n\nLomakkeella keräämme nimesi, paikkamieltymyksesi ja viestin.',
    sv: '# Vilka uppgifter vi samlar in\n\nI formuläret samlar vi in ditt namn, din platspreferens och ett meddelande.',
    de: '# Welche Daten wir erheben\n\nIm Formular erheben wir Ihren Namen, Ihre Platzpräferenz und eine Nachricht.',
  },
  'data of a purchase that a service gets': {
    of: 'data.category',
    tells: ['purchase-history, affirmed'],
    en: '# Lampion\n\nLampion receives:\n\n- purchase data: article and sum',
    fi: '# Lampion\n\nLampion saa:\n\n- ostotiedot: artikkeli ja summa',
    sv: '# Lampion\n\nLampion får tillgång till:\n\n- köpuppgifter: artikel och summa',
    de: '# Lampion\n\nLampion erhält:\n\n- Kaufdaten: Artikel und Summe',
  },
  'a place to be picked up at is not where somebody is, nor is the land of a sale': {
    of: 'data.category',
    tells: ['name, affirmed'],
    en: '# Which data we collect\n\nWe collect your name, the pickup location and the country of sale.',
    fi: '# Mitä tietoja keräämme\n\nKeräämme nimesi, noutopaikan ja myyntimaan.',
    sv: '# Vilka uppgifter vi samlar in\n\nVi samlar in ditt namn, hämtplatsen och försäljningslandet.',
    de: '# Welche Daten wir erheben\n\nWir erheben Ihren Namen, den Abholort und das Land des Verkaufs.',
  },
  'what a device gives by itself': {
    of: 'data.source',
    tells: ['device, affirmed'],
    en: '# Which data we collect\n\n## Information collected automatically\n\nWe may automatically collect details of your device.',
    fi: '# Mitä tietoja keräämme\n\n## Automaattisesti kerättävät tiedot\n\nVoimme kerätä automaattisesti tietoja laitteestasi.',
    sv: '# Vilka uppgifter vi samlar in\n\n## Uppgifter av sig själva\n\nVi kan automatiskt samla in uppgifter om din enhet.',
    de: '# Welche Daten wir erheben\n\n## Automatisch erfasste Angaben\n\nWir können automatisch Angaben zu Ihrem Gerät erfassen.',
  },
  'what is done without a hand comes from nobody': {
    of: 'data.source',
    tells: [],
    en: '# Which data we collect\n\nWhen you call we receive your telephone number, and the call is written down automatically.',
    fi: '# Mitä tietoja keräämme\n\nKun soitat, saamme puhelinnumerosi, ja puhelu kirjoitetaan puhtaaksi automaattisesti.',
    sv: '# Vilka uppgifter vi samlar in\n\nNär du ringer får vi ditt telefonnummer, och samtalet skrivs ut automatiskt.',
    de: '# Welche Daten wir erheben\n\nWenn Sie anrufen, erhalten wir Ihre Telefonnummer, und der Anruf wird automatisch niedergeschrieben.',
  },
  'what data are handed on for is nobody': {
    of: 'recipient.category',
    tells: [],
    en: '# Sharing\n\nWe never hand your details to third parties for marketing purposes.',
    fi: '# Tietojen jakaminen\n\nEmme anna tietojasi kolmansille markkinointitarkoituksiin.',
    sv: '# Delning\n\nVi lämnar aldrig dina uppgifter till tredje part för marknadsföringsändamål.',
    de: '# Datenteilung\n\nWir geben Ihre Angaben nie zu Marketingzwecken an Dritte.',
  },
  'a network for content delivers no parcels': {
    of: 'recipient.category',
    tells: [],
    en: '# Sharing\n\nOur content delivery network receives your IP address.',
    fi: '# Tietojen jakaminen\n\nContent delivery -verkko saa IP-osoitteesi.',
    sv: '# Delning\n\nVårt content delivery network får din IP-adress.',
    de: '# Weitergabe\n\nUnser Content-Delivery-Netzwerk erhält Ihre IP-Adresse.',
  },
  'a page with its date is where changes are told': {
    of: 'policy.changes',
    tells: ['website, affirmed'],
    en: '# Changes\n\nIf we change what we do, we update this page and its date.',
    fi: '# Muutokset\n\nJos muutamme toimintaamme, päivitämme tätä sivua ja sen päivämäärää.',
    sv: '# Ändringar\n\nOm vi ändrar vad vi gör uppdaterar vi den här sidan och dess datum.',
    de: '# Änderungen\n\nWenn wir unser Vorgehen ändern, aktualisieren wir diese Seite und ihr Datum.',
  },
  'nobody is profiled': {
    of: 'automatedDecision',
    tells: ['profiling, denied'],
    en: '# Good to know\n\nWe do not profile you.',
    fi: '# Hyvä tietää\n\nEmme profiloi sinua.',
    sv: '# Bra att veta\n\nVi profilerar dig inte.',
    de: '# Gut zu wissen\n\nWir erstellen kein Profil von Ihnen.',
  },
  'a contract as the label of a point': {
    of: 'legalBasis',
    tells: ['6(1)(b), affirmed'],
    en: '# Why we process data\n\n- Performance of contract: to bring what you ordered.',
    fi: '# Miksi käsittelemme tietoja\n\n- Sopimuksen täyttäminen: tuodaksemme mitä tilasit.',
    sv: '# Varför vi behandlar uppgifter\n\n- Fullgörande av avtal: för att komma med det du beställt.',
    de: '# Warum wir die Daten verarbeiten\n\n- Vertragserfüllung: um zu bringen, was Sie bestellt haben.',
  },
  'a choice to take part is no subscription': {
    of: 'consent.means',
    tells: [],
    en: '# Helpers\n\nWe use Lampion and, if you opt in with your consent, Kerzenmaß.',
    fi: '# Apulaiset\n\nKäytämme Lampionia ja suostumuksellasi Kerzenmaßia.',
    sv: '# Hjälpare\n\nVi använder Lampion och med ditt samtycke Kerzenmaß.',
    de: '# Helfer\n\nWir nutzen Lampion und mit Ihrer Einwilligung Kerzenmaß.',
  },
  'as long as there is an account': {
    of: 'retention',
    tells: ['stated, affirmed'],
    en: '# Keeping\n\nWe keep the diary while your account is open.',
    fi: '# Säilytys\n\nSäilytämme päiväkirjaa niin kauan kuin tilisi on auki.',
    sv: '# Lagring\n\nVi sparar dagboken så länge ditt konto är öppet.',
    de: '# Datenspeicherung\n\nWir bewahren das Tagebuch auf, solange Ihr Konto offen ist.',
  },
  'a harm that is weighed is no purpose': {
    of: 'purpose',
    tells: [],
    en: '# How long\n\nFor the period we weigh the risk of unauthorised access and what the data serve for.',
    fi: '# Kuinka kauan\n\nAjan pituudessa punnitaan luvattoman pääsyn riski ja mihin tiedot ovat.',
    sv: '# Hur länge\n\nFör tiden använder vi risken för obehörig åtkomst som mått.',
    de: '# Wie lange\n\nFür die Dauer verwenden wir das Risiko eines unbefugten Zugriffs als Maß.',
  },
  'misuse within a longer word': {
    of: 'purpose',
    tells: ['fraud, affirmed'],
    en: '# Purposes\n\n- preventing fraud',
    fi: '# Tarkoitukset\n\n- väärinkäytön estäminen',
    sv: '# Ändamål\n\n- stoppa kortmissbruk',
    de: '# Zwecke\n\n- Verhinderung von Kartenmissbrauch',
  },
  'what is important to us is no purpose': {
    of: 'purpose',
    tells: [],
    en: '# Notice\n\n## Introduction\n\nLampion is committed to your privacy and the security of your data.',
    fi: '# Tervetuloa\n\nOlemme sitoutuneet yksityisyyteesi.',
    sv: '# Policy\n\n## Introduktion\n\nLampion värnar om att din integritet skyddas och om säkerheten för dina uppgifter.',
    de: '# Willkommen\n\nIhre Privatsphäre liegt uns am Herzen.',
  },
  'an age at the least': {
    of: 'minors',
    tells: ['16, affirmed'],
    en: '# Children\n\nYou must be at least 16 to sign up.',
    fi: '# Lapset\n\nSinun on oltava vähintään 16-vuotias.',
    sv: '# Barn\n\nDu måste vara minst 16 för att gå med.',
    de: '# Kinder\n\nSie müssen mindestens 16 Jahre alt sein.',
  },
  'what an app does is no firm': {
    of: 'recipient',
    tells: [],
    en: "# What we collect\n\nWhen you use the App's services you give us your name.",
    fi: '# Mitä keräämme\n\nKun käytät Sovelluksen palveluja, annat nimesi.',
    sv: '# Vad vi samlar in\n\nNär du använder Appens tjänster ger du oss ditt namn.',
    de: '# Was wir erheben\n\nWenn Sie die Dienste der App nutzen, geben Sie uns Ihren Namen.',
  },
  'a heading in capitals is no cookie': {
    of: 'cookie',
    tells: [],
    en: '# COOKIES\n\nCookies of the session vanish when the browser is closed.',
    fi: '# EVÄSTEET\n\nIstunnon evästeet katoavat, kun selain suljetaan.',
    sv: '# COOKIES\n\nSessionscookies försvinner när webbläsaren stängs.',
    de: '# COOKIES\n\nSitzungscookies verschwinden, wenn der Browser geschlossen wird.',
  },
};

test.each(Object.entries(passages))('%s', (_, { of, tells, ...texts }) => {
  for (const language of ['en', 'fi', 'sv', 'de'] as const) {
    const found = read(texts[language], language).claims.filter(({ kind }) => kind === of);
    expect([...new Set(found.map((made) => told(made).slice(of.length + 2)))].sort(), language).toEqual(tells);
  }
});
