import { expect, test } from 'vitest';
import { told } from '../../../fixtures/policies/told.ts';
import { read } from './read.ts';

/** A passage in the words of each language, and all that it tells in every one of them. */
interface Passage {
  tells: string[];
  en: string;
  fi: string;
  sv: string;
  de: string;
}

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
};

test.each(Object.entries(passages))('%s', (_, { tells, ...texts }) => {
  for (const language of ['en', 'fi', 'sv', 'de'] as const) {
    const found = new Set(read(texts[language], language).claims.map(told));
    expect([...found].sort(), language).toEqual(tells);
  }
});
