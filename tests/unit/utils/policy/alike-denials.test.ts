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
  'a row of purposes shares its denial': {
    of: 'purpose',
    tells: ['analytics, denied', 'marketing, denied'],
    en: '# Cookies\n\nWe do not use cookies for the purpose of analytics, tracking or advertising.',
    fi: '# Evästeet\n\nEmme käytä evästeitä tilastollisiin tarkoituksiin, seurantaan tai mainontaan.',
    sv: '# Cookies\n\nVi använder inte cookies för analys, spårning eller reklamändamål.',
    de: '# Cookies\n\nWir verwenden keine Cookies zu Analyse-, Tracking- oder Werbezwecken.',
  },
  'examples of what is denied are denied': {
    of: 'recipient',
    tells: ['Google Analytics, denied', 'Meta Pixel, denied'],
    en: '# Measuring\n\nOn this site we do not use services of our own for analysis or for tracking such as Google Analytics or Meta Pixel.',
    fi: '# Mittaaminen\n\nEmme käytä tällä sivustolla omia analyysi- tai seurantapalveluja kuten Google Analytics tai Meta Pixel.',
    sv: '# Mätning\n\nVi använder inte egna tjänster för analys eller spårning på den här sidan såsom Google Analytics eller Meta Pixel.',
    de: '# Messung\n\nWir setzen auf dieser Seite keine eigenen Dienste zur Analyse oder Verfolgung wie Google Analytics oder Meta Pixel ein.',
  },
  'a connection that is never made': {
    of: 'recipient',
    tells: ['Google Fonts, denied'],
    en: '# Fonts\n\nNo connection to servers of others (e.g. Google Fonts) is made while you read; no data are sent to anybody.',
    fi: '# Kirjasimet\n\nEmme ota yhteyttä muiden palvelimiin (esim. Google Fonts); tietoja ei lähetetä kenellekään.',
    sv: '# Typsnitt\n\nIngen anslutning till andras servrar (t.ex. Google Fonts) görs när du besöker oss; inga uppgifter skickas till någon.',
    de: '# Schriften\n\nEine Verbindung zu Servern anderer (z. B. Google Fonts) findet bei Ihrem Besuch nicht statt; es werden keine Daten an jemanden gesendet.',
  },
  'what is impossible without data is what they are for': {
    of: 'purpose',
    tells: ['payment, affirmed'],
    en: '# Why data are needed\n\nWithout these data we could not send you any lamps, invoice you or answer anybody.',
    fi: '# Miksi tietoja tarvitaan\n\nIlman näitä tietoja emme voi lähettää lamppuja, laskuttaa niistä emmekä vastata kenellekään.',
    sv: '# Varför uppgifter behövs\n\nUtan dessa uppgifter kan vi inte skicka några lampor, fakturera dig eller svara någon.',
    de: '# Wozu Daten nötig sind\n\nOhne diese Daten können wir keine Lampen senden, keine Rechnung stellen und niemanden erreichen.',
  },
  'when a right does not hold': {
    of: 'purpose',
    tells: [],
    en: '# Right to erasure\n\nYou may ask for it.\n\n## Information to third parties\n\nThe right to erasure does not exist where processing is necessary:\n\n- for archiving purposes in the public interest, scientific or historical research purposes or statistical purposes;\n- for legal claims.',
    fi: '# Oikeus poistaa tiedot\n\nVoit pyytää sitä.\n\n## Tiedot kolmansille\n\nOikeutta tietojen poistamiseen ei ole, jos käsittely on tarpeen:\n\n- yleisen edun mukaisia arkistointitarkoituksia tai tutkimustarkoituksia ja tilastollisia tarkoituksia varten;\n- oikeusvaateita varten.',
    sv: '# Rätt till radering\n\nDu kan be om den.\n\n## Information till tredje part\n\nRätten till radering gäller inte när behandlingen är nödvändig:\n\n- för arkivändamål av allmänt intresse, forskningsändamål eller statistiska ändamål;\n- för rättsliga anspråk.',
    de: '# Recht auf Löschung\n\nSie können sie verlangen.\n\n## Information an Dritte\n\nDas Recht auf Löschung besteht nicht, soweit die Verarbeitung erforderlich ist:\n\n- für im öffentlichen Interesse liegende Archivzwecke, Forschungszwecke oder statistische Zwecke;\n- für Rechtsansprüche.',
  },
  'what is done before it is deleted': {
    of: 'purpose',
    tells: ['customer-service, affirmed'],
    en: '# How we use data\n\nWe answer your questions and delete them after two years.',
    fi: '# Mihin käytämme tietoja\n\nVastaamme kysymyksiisi ja poistamme ne kahden vuoden kuluttua.',
    sv: '# Hur vi använder uppgifter\n\nVi svarar på dina frågor och raderar dem efter två år.',
    de: '# Wie wir Daten verwenden\n\nWir beantworten Ihre Fragen und löschen sie nach zwei Jahren.',
  },
  'no influence on something denies it not': {
    of: 'data.category',
    tells: ['usage, affirmed'],
    en: '# Server log files\n\nWe collect log data and have no influence over the storage of this log data.',
    fi: '# Palvelimen lokitiedot\n\nKeräämme lokitietoja emmekä voi vaikuttaa näiden lokitietojen säilytykseen.',
    sv: '# Serverloggfiler\n\nVi samlar in loggdata och har inget inflytande över lagringen av dessa loggdata.',
    de: '# Server-Logfiles\n\nWir erheben Logdaten und haben auf die Speicherung dieser Logdaten keinen Einfluss.',
  },
  'profiles of use': {
    of: 'automatedDecision',
    tells: ['profiling, denied'],
    en: '# Good to know\n\nWe do not create usage profiles.',
    fi: '# Hyvä tietää\n\nEmme luo käyttäjäprofiileja.',
    sv: '# Bra att veta\n\nVi skapar inga användarprofiler.',
    de: '# Gut zu wissen\n\nWir erstellen keine Nutzungsprofile.',
  },
  'what a notice is changed for is no purpose': {
    of: 'purpose',
    tells: [],
    en: '# Changes\n\nWe may update this policy to develop it further and to reflect changes in the law.',
    fi: '# Muutokset\n\nVoimme muuttaa tätä selostetta.',
    sv: '# Ändringar\n\nVi kan uppdatera denna policy för att utveckla den och följa lagen.',
    de: '# Änderungen\n\nWir passen diese Hinweise an, um sie weiterzuentwickeln und gesetzlichen Änderungen Rechnung zu tragen.',
  },
  'what is asked and deleted in time is no purpose': {
    of: 'purpose',
    tells: [],
    en: '# Notice\n\n## The form\n\nIf no order follows upon your enquiry, we delete it no later than 12 months after it came.',
    fi: '# Seloste\n\n## Lomake\n\nJos kyselystäsi ei synny tilausta, poistamme sen viimeistään 12 kuukauden kuluttua.',
    sv: '# Policy\n\n## Formuläret\n\nBlir det ingen beställning av er förfrågan raderar vi den senast efter 12 månader.',
    de: '# Hinweise\n\n## Das Formular\n\nWird aus Ihrer Anfrage keine Bestellung, löschen wir sie spätestens nach 12 Monaten.',
  },
  'a trade with a hyphen says who serves': {
    of: 'recipient.category',
    tells: ['hosting, affirmed'],
    en: '# Recipients\n\n- our hosting service provider',
    fi: '# Vastaanottajat\n\n- hosting-palveluntarjoajamme',
    sv: '# Mottagare\n\n- vår hosting-leverantör',
    de: '# Empfänger\n\n- unser Hosting-Dienstleister',
  },
  'an older age that the law asks for asks for no data': {
    of: 'data.required',
    tells: [],
    en: '# Children\n\nThe app is not for children under 13, or a higher age where required by law.',
    fi: '# Lapset\n\nSovellus ei ole alle 13-vuotiaille tai lain edellyttämää ikää nuoremmille.',
    sv: '# Barn\n\nAppen är inte för barn under 13 år eller en högre ålder där lagen kräver det.',
    de: '# Kinder\n\nDie App ist nicht für Kinder unter 13 Jahren oder für ein höheres Alter, wenn dies gesetzlich vorgeschrieben ist.',
  },
  'what is kept on the device of the customer': {
    of: 'data.category',
    tells: ['birth, affirmed'],
    en: '# Which data we collect\n\n- date of birth, kept on your device',
    fi: '# Mitä tietoja keräämme\n\n- syntymäaika, jota säilytetään laitteellasi',
    sv: '# Vilka uppgifter vi samlar in\n\n- födelsedatum, som sparas på din enhet',
    de: '# Welche Daten wir erheben\n\n- Geburtsdatum, aufbewahrt auf Ihrem Gerät',
  },
  'a street without a postcode is no firm': {
    of: 'recipient',
    tells: ['Lampion Limited, affirmed'],
    en: '# Fonts\n\nWe use a service provided by Lampion Limited, Wick House, Wax Street, Dublin 4, Ireland.',
    fi: '# Kirjasimet\n\nKäytämme palvelua, jonka tuottaa Lampion Limited, Wick House, Wax Street, Dublin 4, Irlanti.',
    sv: '# Typsnitt\n\nTypsnitten hämtas från Lampion Limited, Wick House, Wax Street, Dublin 4, Irland.',
    de: '# Schriften\n\nWir nutzen einen Dienst der Lampion Limited, Wick House, Wax Street, Dublin 4, Irland.',
  },
  'a name before the dash is no part of the street': {
    of: 'controller.address',
    tells: ['Quay Road 12, 38162 Sülfeld, affirmed'],
    en: '# Controller\n\nAda Sample – Quay Road 12, 38162 Sülfeld, Germany',
    fi: '# Rekisterinpitäjä\n\nAda Sample – Quay Road 12, 38162 Sülfeld, Saksa',
    sv: '# Personuppgiftsansvarig\n\nAda Sample – Quay Road 12, 38162 Sülfeld, Tyskland',
    de: '# Verantwortlicher\n\nAda Sample – Quay Road 12, 38162 Sülfeld, Deutschland',
  },
  'a sharing that consent would allow rests on nothing yet': {
    of: 'legalBasis',
    tells: [],
    en: '# Sharing\n\nWe do not share your details, except with your consent.',
    fi: '# Tietojen jakaminen\n\nEmme luovuta tietojasi muuten kuin suostumuksellasi.',
    sv: '# Delning\n\nVi lämnar inte ut dina uppgifter, utom med ditt samtycke.',
    de: '# Weitergabe\n\nWir geben Ihre Angaben nicht weiter, außer mit Ihrer Einwilligung.',
  },
  'what the law has kept asks for no data': {
    of: 'data.required',
    tells: [],
    en: '# Retention\n\nWe keep your details as long as needed or required by law.',
    fi: '# Säilytys\n\nSäilytämme tietojasi niin kauan kuin on tarpeen tai laki vaatii.',
    sv: '# Lagring\n\nVi sparar dina uppgifter så länge det behövs eller lagen kräver.',
    de: '# Datenspeicherung\n\nWir bewahren Ihre Angaben auf, so lange es erforderlich oder gesetzlich vorgeschrieben ist.',
  },
  'to see and to renew what is held': {
    of: 'right',
    tells: ['15, affirmed', '16, affirmed'],
    en: '# Your rights\n\nYou may request access and have your details corrected.',
    fi: '# Oikeutesi\n\nVoit pyytää pääsyä tietoihisi ja korjata ne.',
    sv: '# Dina rättigheter\n\nDu kan begära åtkomst och rättelse.',
    de: '# Ihre Rechte\n\nSie können Zugriff verlangen und Ihre Angaben aktualisieren.',
  },
};

test.each(Object.entries(passages))('%s', (_, { of, tells, ...texts }) => {
  for (const language of ['en', 'fi', 'sv', 'de'] as const) {
    const found = read(texts[language], language).claims.filter(({ kind }) => kind === of);
    expect([...new Set(found.map((made) => told(made).slice(of.length + 2)))].sort(), language).toEqual(tells);
  }
});
