import { type Passage, tellsAlike } from './tells-alike.ts';

const passages: Record<string, Passage> = {
  'to object without giving a reason': {
    of: 'right',
    tells: ['21, affirmed'],
    en: '# Notice\n\nYou may object to direct marketing without giving a reason.',
    fi: '# Seloste\n\nVoit kieltää suoramarkkinoinnin ilman perustelua.',
    sv: '# Information\n\nDu kan invända mot direktmarknadsföring utan att ange något skäl.',
    de: '# Hinweise\n\nSie können der Direktwerbung ohne Angabe von Gründen widersprechen.',
  },
  'to ask, to be deleted on request': {
    of: 'right',
    tells: ['15, affirmed', '17, affirmed'],
    en: '# Notice\n\nYou may ask us which data we hold. On request we delete your data.',
    fi: '# Seloste\n\nVoit kysyä, mitä tietoja meillä on. Pyynnöstäsi poistamme tietosi.',
    sv: '# Information\n\nDu får fråga vilka uppgifter vi har. På begäran raderar vi dina uppgifter.',
    de: '# Hinweise\n\nSie dürfen fragen, welche Daten wir haben. Auf Wunsch löschen wir Ihre Daten.',
  },
  'what a shop does with wrong data': {
    of: 'right',
    tells: ['16, affirmed', '17, affirmed'],
    en: '# Your rights\n\nIf the data are wrong, we put them right or remove them.',
    fi: '# Oikeutesi\n\nJos tiedot ovat vääriä, oikaisemme tai poistamme ne.',
    sv: '# Dina rättigheter\n\nOm uppgifterna är felaktiga rättar eller raderar vi dem.',
    de: '# Ihre Rechte\n\nSind die Daten falsch, berichtigen oder entfernen wir sie.',
  },
  'what need not be done grants nothing': {
    of: 'right',
    tells: [],
    en: '# Your rights\n\nWe do not have to delete data that we need for our books.',
    fi: '# Oikeutesi\n\nMeidän ei tarvitse poistaa tietoja, joita tarvitsemme kirjanpitoon.',
    sv: '# Dina rättigheter\n\nVi behöver inte radera uppgifter som vi behöver för bokföringen.',
    de: '# Ihre Rechte\n\nDaten, die wir für die Buchführung brauchen, müssen wir nicht löschen.',
  },
  'a pause while data are checked': {
    of: 'right',
    tells: ['18, affirmed'],
    en: '# Your rights\n\nYou have the right to restrict processing while we check whether the data are correct.',
    fi: '# Oikeutesi\n\nSinulla on oikeus rajoittaa käsittelyä sen ajan, kun tarkistamme, pitävätkö tiedot paikkansa.',
    sv: '# Dina rättigheter\n\nDu har rätt att begränsa behandlingen medan vi kontrollerar om uppgifterna stämmer.',
    de: '# Ihre Rechte\n\nSie haben das Recht, die Verarbeitung einzuschränken, solange wir prüfen, ob die Daten stimmen.',
  },
  'in an account, or by customer service': {
    of: 'right',
    tells: ['15, affirmed', '16, affirmed', '17, affirmed'],
    en: '# Your rights\n\nYou can check and change your details by logging in. To have your account removed, write to us.',
    fi: '# Oikeutesi\n\nVoit tarkistaa ja muuttaa tietojasi kirjautumalla. Jos haluat tilisi poistettavan, kirjoita meille.',
    sv: '# Dina rättigheter\n\nDu kan kontrollera och ändra dina uppgifter genom att logga in. Vill du få ditt konto borttaget, skriv till oss.',
    de: '# Ihre Rechte\n\nSie können Ihre Angaben prüfen und ändern, indem Sie sich anmelden. Um Ihr Konto löschen zu lassen, schreiben Sie uns.',
  },
  'machines in a row of what is not done': {
    of: 'automatedDecision',
    tells: ['decision, denied', 'profiling, denied'],
    en: '# Purposes\n\nWe do not use your data for profiling, for automated decisions or for anything else.',
    fi: '# Tarkoitukset\n\nEmme käytä tietojasi profilointiin, automaattisiin päätöksiin tai muuhun.',
    sv: '# Ändamål\n\nVi använder inte dina uppgifter till profilering, till automatiska beslut eller till något annat.',
    de: '# Zwecke\n\nWir verwenden Ihre Daten nicht für Profiling, für automatische Entscheidungen oder für anderes.',
  },
  'transfers under a framework of one country': {
    of: 'transfer',
    tells: ['dpf US, affirmed'],
    en: '# Transfers\n\nThe company is certified under the Data Privacy Framework.',
    fi: '# Siirrot\n\nYritys on sertifioitu tietosuojakehyksessä.',
    sv: '# Överföringar\n\nFöretaget är certifierat enligt Data Privacy Framework.',
    de: '# Übermittlungen\n\nDas Unternehmen ist nach dem Data Privacy Framework zertifiziert.',
  },
  'a year without a number': {
    of: 'retention',
    tells: ['P1Y, affirmed'],
    en: '# How long\n\nChats are kept for at most a year after the last message.',
    fi: '# Säilytys\n\nChat-viestit: vuosi viimeisestä viestistä.',
    sv: '# Hur länge\n\nChattar sparas högst ett år efter det sista meddelandet.',
    de: '# Wie lange\n\nChats werden höchstens ein Jahr nach der letzten Nachricht gespeichert.',
  },
};

tellsAlike(passages);
