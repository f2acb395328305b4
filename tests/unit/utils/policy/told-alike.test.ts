import { type Passage, tellsAlike } from './tells-alike.ts';

const passages: Record<string, Passage> = {
  'purposes below a question how data are used': {
    tells: ['purpose: development, affirmed', 'purpose: fraud, affirmed'],
    en: '# Notice\n\n## How do we use your data?\n\n### Safety\n\nTo stop fraud and improve the app.',
    fi: '# Seloste\n\n## Miten käytämme tietojasi?\n\n### Turvallisuus\n\nPetosten estämiseksi ja sovelluksen parantamiseksi.',
    sv: '# Policy\n\n## Hur använder vi dina uppgifter?\n\n### Säkerhet\n\nFör att stoppa bedrägerier och förbättra appen.',
    de: '# Hinweise\n\n## Wie verwenden wir Ihre Daten?\n\n### Sicherheit\n\nUm Betrug zu stoppen und die App zu verbessern.',
  },
  'what providers do for a shop tells who they are': {
    tells: [
      'recipient.category: email, affirmed',
      'recipient.category: partner, affirmed',
      'recipient.category: payment, affirmed',
      'recipient.category: support, affirmed',
    ],
    en: '# Recipients\n\nWe share data with service providers that handle payments, send emails and give customer support.',
    fi: '# Vastaanottajat\n\nJaamme tietoja palveluntarjoajille, jotka hoitavat maksuja, auttavat lähettämään sähköpostia ja antavat asiakastukea.',
    sv: '# Mottagare\n\nVi delar uppgifter med tjänsteleverantörer som sköter betalningar, hjälper till att skicka e-post och ger kundsupport.',
    de: '# Empfänger\n\nWir geben Daten an Dienstleister weiter, die Zahlungen, den Versand von E-Mails und den Kundensupport übernehmen.',
  },
  'a right to two things': {
    tells: ['right: 16, affirmed', 'right: 17, affirmed'],
    en: '# Your rights\n\nYou may ask that we correct or delete wrong details.',
    fi: '# Oikeutesi\n\nVoit pyytää, että korjaamme tai poistamme väärät tiedot.',
    sv: '# Dina rättigheter\n\nDu kan begära att vi rättar eller raderar felaktiga uppgifter.',
    de: '# Ihre Rechte\n\nSie können verlangen, dass wir falsche Angaben berichtigen oder löschen.',
  },
  'rights below a heading of every day': {
    tells: ['right: 15, affirmed', 'right: 18, affirmed', 'right: 20, affirmed', 'right: 21, affirmed'],
    en: '# What is yours by right\n\nYou can look at your records, have their use limited and take them to another shop. You can refuse marketing.',
    fi: '# Mihin sinulla on oikeus\n\nVoit tutustua tietoihisi, rajoittaa niiden käyttöä ja viedä ne toiselle kaupalle. Voit kieltää markkinoinnin.',
    sv: '# Vad du har rätt till\n\nDu kan titta på dina uppgifter, få användningen begränsad och ta med dem till en annan butik. Du kan säga nej till reklam.',
    de: '# Was Ihnen zusteht\n\nSie können Ihre Daten einsehen, ihre Nutzung einschränken lassen und sie zu einem anderen Laden mitnehmen. Sie können Werbung ablehnen.',
  },
  'who sees the data and when they go': {
    tells: ['recipient.category: insurance, affirmed', 'retention: P2Y, affirmed'],
    en: '# Notice\n\n## Who may see it\n\n- insurance companies\n\n## When we throw it away\n\n- lists: after 2 years',
    fi: '# Seloste\n\n## Kuka saa nähdä tietoja\n\n- vakuutusyhtiöt\n\n## Milloin hävitämme tiedot\n\n- luettelot: 2 vuoden kuluttua',
    sv: '# Policy\n\n## Vem som får se den\n\n- försäkringsbolag\n\n## När vi slänger den\n\n- listor: efter 2 år',
    de: '# Hinweise\n\n## Wer sie sehen darf\n\n- Versicherungen\n\n## Wann wir sie wegwerfen\n\n- Listen: nach 2 Jahren',
  },
  'what is protected is no purpose': {
    tells: [],
    en: '# Notice\n\n## Good to know\n\nThis page tells how we protect your data.',
    fi: '# Seloste\n\n## Hyvä tietää\n\nTämä sivu kertoo, miten suojaamme tietojasi.',
    sv: '# Policy\n\n## Bra att veta\n\nDen här sidan berättar hur vi skyddar dina uppgifter.',
    de: '# Hinweise\n\n## Gut zu wissen\n\nDiese Seite sagt, wie wir Ihre Daten schützen.',
  },
  'what we do behind the name of a trade is nobody': {
    tells: ['recipient.category: partner, affirmed'],
    en: '# Recipients\n\n- Service providers: We transfer details only where they are needed.',
    fi: '# Vastaanottajat\n\n- Palveluntarjoajat: Siirrämme tietoja vain tarvittaessa.',
    sv: '# Mottagare\n\n- Tjänsteleverantörer: Vi överför uppgifter bara där de behövs.',
    de: '# Empfänger\n\n- Dienstleister: Wir übermitteln Angaben nur, wo sie gebraucht werden.',
  },
  'data that stay within Europe are not transferred': {
    tells: ['transfer: none null, denied'],
    en: '# Where your data are\n\nYour data stay within the EU and the EEA.',
    fi: '# Missä tietosi ovat\n\nTietosi pysyvät EU:ssa ja ETA-alueella.',
    sv: '# Var dina uppgifter finns\n\nDina uppgifter stannar inom EU och EES.',
    de: '# Wo Ihre Daten sind\n\nIhre Daten bleiben innerhalb der EU und des EWR.',
  },
  'what is done by two verbs is said of one thing': {
    tells: ['data.sale: denied, denied'],
    en: '# Privacy\n\nWe do not sell and do not share your data with others.',
    fi: '# Tietosuoja\n\nEmme myy emmekä jaa tietojasi muille.',
    sv: '# Integritet\n\nVi säljer inte och delar inte dina uppgifter med andra.',
    de: '# Datenschutz\n\nWir verkaufen Ihre Daten nicht und geben sie nicht an andere weiter.',
  },
  'an answer to a request is no purpose': {
    tells: [],
    of: 'purpose',
    en: '# Your rights\n\nWrite to us to use your rights; we answer within a month.',
    fi: '# Oikeutesi\n\nKirjoita meille käyttääksesi oikeuksiasi; vastaamme kuukauden kuluessa.',
    sv: '# Dina rättigheter\n\nSkriv till oss för att använda dina rättigheter; vi svarar inom en månad.',
    de: '# Ihre Rechte\n\nSchreiben Sie uns, um Ihre Rechte auszuüben; wir antworten innerhalb eines Monats.',
  },
  'important changes are told by letter': {
    tells: ['email, affirmed'],
    of: 'policy.changes',
    en: '# Changes to this notice\n\nWe will tell you by e-mail of important changes.',
    fi: '# Muutokset tähän selosteeseen\n\nIlmoitamme tärkeistä muutoksista sähköpostitse.',
    sv: '# Ändringar i informationen\n\nVi meddelar viktiga ändringar via e-post.',
    de: '# Änderungen dieser Hinweise\n\nÜber wichtige Änderungen informieren wir Sie per E-Mail.',
  },
};

tellsAlike(passages);
