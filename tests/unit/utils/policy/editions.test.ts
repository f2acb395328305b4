import { expect, test } from 'vitest';
import { told } from '../../../fixtures/policies/told.ts';
import { read } from './read.ts';
import { type Passage, tellsAlike } from './tells-alike.ts';

const passages: Record<string, Passage> = {
  'no transfer, as a rule': {
    tells: ['transfer: none null, denied'],
    en: '# Transfers\n\nAs a rule, data are not disclosed to countries outside the EU or the EEA.',
    fi: '# Siirrot\n\nTietoja ei pääsääntöisesti siirretä EU- tai ETA-valtioiden ulkopuolelle.',
    sv: '# Överföringar\n\nUppgifter lämnas i regel inte ut till länder utanför EU eller EES.',
    de: '# Übermittlungen\n\nDaten werden in der Regel nicht in Länder außerhalb der EU oder des EWR weitergegeben.',
  },
  'no transfer by us': {
    tells: ['transfer: none null, denied'],
    en: '# Transfers\n\nWe do not transfer the register to third countries.',
    fi: '# Siirrot\n\nEmme siirrä rekisteriä EU- ja ETA-maiden ulkopuolelle.',
    sv: '# Överföringar\n\nVi överför inte registret till tredjeländer.',
    de: '# Übermittlungen\n\nWir übermitteln das Register nicht in Drittländer.',
  },
  'to see what there is': {
    tells: ['right: 15, affirmed', 'right: 16, affirmed'],
    en: '# Your rights\n\nYou have the right to\n\n- review your data\n- have them corrected',
    fi: '# Oikeutesi\n\nSinulla on oikeus\n\n- päästä tallentamiimme tietoihin\n- saada ne oikaistuiksi',
    sv: '# Dina rättigheter\n\nDu har rätt att\n\n- granska dina uppgifter\n- få dem rättade',
    de: '# Ihre Rechte\n\nSie haben das Recht,\n\n- Ihre Daten einzusehen\n- sie berichtigen zu lassen',
  },
  'to have them moved': {
    tells: ['right: 20, affirmed'],
    en: '# Your rights\n\nYou may ask for your data to be transferred to another controller.',
    fi: '# Oikeutesi\n\nVoit pyytää tietojesi siirtämistä toiselle rekisterinpitäjälle.',
    sv: '# Dina rättigheter\n\nDu kan be att dina uppgifter överförs till någon annan personuppgiftsansvarig.',
    de: '# Ihre Rechte\n\nSie können verlangen, dass Ihre Daten an einen anderen Verantwortlichen übertragen werden.',
  },
  'decisions by machines': {
    tells: ['automatedDecision: decision, denied'],
    en: '# Choir\n\nThe choir does not make decisions based on automated processing alone.',
    fi: '# Kuoro\n\nKuoro ei tee yksinomaan automaattiseen käsittelyyn perustuvia päätöksiä.',
    sv: '# Kören\n\nKören fattar inte beslut som enbart grundar sig på automatiserad behandling.',
    de: '# Chor\n\nDer Chor trifft keine Entscheidungen, die allein auf automatisierter Verarbeitung beruhen.',
  },
  'data that must be given': {
    tells: ['data.required: contract, affirmed'],
    en: '# Duty to give data\n\nThe provision of certain data is necessary at the gate.',
    fi: '# Tietojen antamisen pakollisuus\n\nTiettyjen tietojen antaminen on välttämätöntä portilla.',
    sv: '# Skyldighet att lämna uppgifter\n\nLämnande av vissa uppgifter är nödvändigt vid porten.',
    de: '# Pflicht zur Bereitstellung\n\nDie Bereitstellung bestimmter Daten ist notwendig am Tor.',
  },
  'changes told on the pages': {
    tells: ['policy.changes: website, affirmed'],
    en: '# Changes\n\nWe may make changes to this notice. They are told on the pages of the club.',
    fi: '# Muutokset\n\nVoimme tehdä muutoksia tähän selosteeseen. Niistä kerrotaan seuran sivuilla.',
    sv: '# Ändringar\n\nVi kan göra ändringar i den här beskrivningen. De meddelas på föreningens sidor.',
    de: '# Änderungen\n\nÄnderungen dieser Hinweise sind möglich. Sie werden auf den Vereinsseiten mitgeteilt.',
  },
  'changes told to nobody': {
    tells: ['policy.changes: unannounced, affirmed'],
    en: '# Changes\n\nThe museum may make alterations to the notice without informing anybody.',
    fi: '# Muutokset\n\nMuseo voi tehdä muutoksia tähän ilmoitukseen ilmoittamatta siitä kenellekään.',
    sv: '# Ändringar\n\nMuseet kan göra ändringar i den här policyn utan att på förhand informera någon.',
    de: '# Änderungen\n\nDas Museum kann diese Hinweise ändern, ohne jemanden zu benachrichtigen.',
  },
  'kept as long as a service is there': {
    tells: ['retention: stated, affirmed'],
    en: '# Storage\n\nData are kept for as long as the quiz is online.',
    fi: '# Säilytys\n\nTietoja säilytetään niin kauan kuin visa on verkossa.',
    sv: '# Lagring\n\nUppgifterna förvaras så länge frågesporten är på nätet.',
    de: '# Speicherung\n\nDie Daten werden gespeichert, solange das Quiz im Netz ist.',
  },
  'destroyed when nobody needs them': {
    tells: ['retention: stated, affirmed'],
    en: '# Storage\n\nWhen the data are no longer needed for their purpose, they are destroyed.',
    fi: '# Säilytys\n\nKun tietoja ei enää tarvita tarkoitukseensa, ne hävitetään.',
    sv: '# Lagring\n\nNär uppgifterna inte längre behövs för sitt ändamål förstörs de.',
    de: '# Speicherung\n\nWenn die Daten für ihren Zweck nicht mehr benötigt werden, werden sie vernichtet.',
  },
  'a ground is no purpose': {
    tells: ['legalBasis: 6(1)(c), affirmed'],
    en: '# Legal basis\n\nThe processing is based on statutory obligations.',
    fi: '# Oikeusperuste\n\nKäsittely perustuu lakisääteisiin velvoitteisiin.',
    sv: '# Rättslig grund\n\nBehandlingen grundar sig på lagstadgade skyldigheter.',
    de: '# Rechtsgrundlage\n\nDie Verarbeitung beruht auf gesetzlichen Pflichten.',
  },
  'the service that the title names': {
    tells: ['recipient.category: partner, affirmed'],
    en: '# Privacy notice of the Mielo service\n\n## Recipients\n\nData from the Mielo service go to our partners.',
    fi: '# Mielo-palvelun tietosuojaseloste\n\n## Vastaanottajat\n\nMielo-palvelun tiedot luovutetaan kumppaneillemme.',
    sv: '# Dataskydd i tjänsten Mielo\n\n## Mottagare\n\nUppgifter i tjänsten Mielo lämnas ut till våra partner.',
    de: '# Datenschutz im Dienst Mielo\n\n## Empfänger\n\nDaten aus dem Dienst Mielo gehen an unsere Partner.',
  },
  'a list of what is not done': {
    tells: ['data.category: ip-address, denied'],
    en: '# What data we collect\n\nThe page does not use:\n\n- storage of IP addresses\n- maps',
    fi: '# Mitä tietoja keräämme\n\nSivu ei käytä:\n\n- IP-osoitteen tallennusta\n- karttoja',
    sv: '# Vilka uppgifter vi samlar in\n\nSidan använder inte:\n\n- lagring av IP-adresser\n- kartor',
    de: '# Welche Daten wir erheben\n\nDie Seite verwendet nicht:\n\n- Speicherung von IP-Adressen\n- Karten',
  },
  'data looked through on request': {
    tells: ['right: 15, affirmed', 'right: 16, affirmed', 'right: 18, affirmed'],
    en: '# Rights\n\nThe singer may request access to or rectification of the data and restriction of the processing.',
    fi: '# Oikeudet\n\nLaulaja voi pyytää tietojen tarkastamista, oikaisemista sekä käsittelyn rajoittamista.',
    sv: '# Rättigheter\n\nSångaren kan begära att uppgifterna granskas eller rättas samt att behandlingen begränsas.',
    de: '# Rechte\n\nDie Sängerin kann Auskunft über die Daten, ihre Berichtigung und die Einschränkung der Verarbeitung verlangen.',
  },
  'a transfer by the shop is no right': {
    tells: ['transfer: none null, denied'],
    en: '# Transfer of data to third countries\n\nData are not transferred to third countries.',
    fi: '# Tietojen siirtäminen kolmansiin maihin\n\nTietoja ei siirretä kolmansiin maihin.',
    sv: '# Överföring av uppgifter till tredjeländer\n\nUppgifter lämnas inte till tredjeländer.',
    de: '# Übertragung von Daten in Drittländer\n\nDaten werden nicht in Drittländer übermittelt.',
  },
  'kept while an account is in use': {
    tells: ['retention: stated, affirmed'],
    en: '# Storage\n\nScores are kept while your account is active.',
    fi: '# Säilytys\n\nPisteet säilytetään, kun tili on aktiivinen.',
    sv: '# Lagring\n\nPoängen sparas medan ditt konto är aktivt.',
    de: '# Speicherung\n\nPunkte werden gespeichert, während Ihr Konto aktiv ist.',
  },
  'the date at the top of the page': {
    tells: ['policy.changes: website, affirmed'],
    en: '# Changes\n\nWe may update this notice. We then change the date at the top of this page.',
    fi: '# Muutokset\n\nVoimme päivittää tätä selostetta. Muutamme silloin päivämäärän sivun yläosassa.',
    sv: '# Ändringar\n\nVi kan uppdatera denna policy. Då ändrar vi datumet högst upp på sidan.',
    de: '# Änderungen\n\nÄnderungen dieser Hinweise sind möglich. Wir ändern dann das Datum oben auf der Seite.',
  },
  'the label in the cell before a name': {
    tells: ['controller.name: Mielohuone Oy, affirmed'],
    en: '# Controller\n\nThe controller is:\n\nCompany\n\nMielohuone Oy',
    fi: '# Rekisterinpitäjä\n\nRekisterinpitäjä on:\n\nYritys\n\nMielohuone Oy',
    sv: '# Personuppgiftsansvarig\n\nPersonuppgiftsansvarig är:\n\nFöretaget\n\nMielohuone Oy',
    de: '# Verantwortlicher\n\nVerantwortlich ist:\n\nUnternehmen\n\nMielohuone Oy',
  },
  'the street of the office is no data': {
    tells: ['contact.email: ombud@mielo.example, affirmed', 'dpo.email: ombud@mielo.example, affirmed'],
    en: '# Data protection officer\n\nOffice address: Riverside 2 b\n\nEmail address (registry): ombud@mielo.example',
    fi: '# Tietosuojavastaava\n\nKirjaamon käyntiosoite: Rantatie 2 b\n\nSähköpostiosoite (kirjaamo): ombud@mielo.example',
    sv: '# Dataskyddsombud\n\nKontorets adress: Strandgatan 2 b\n\nE-postadress (kontoret): ombud@mielo.example',
    de: '# Datenschutzbeauftragte\n\nAnschrift der Stelle: Uferweg 2 b\n\nE-Mail-Adresse (Stelle): ombud@mielo.example',
  },
};

tellsAlike(passages);

test.each(['tietosuojavastaava', 'dataskyddsombud', 'datenschutzbeauftragte'])(
  "%s@ is the officer's in every language",
  (box) => {
    for (const language of ['en', 'fi', 'sv', 'de'] as const) {
      const { claims } = read(`# Contact\n\nhallo@quillon.example\n\n${box}@quillon.example`, language);
      expect(claims.filter(({ kind }) => kind === 'dpo.email').map(told)).toEqual([
        `dpo.email: ${box}@quillon.example, affirmed`,
      ]);
    }
  },
);
