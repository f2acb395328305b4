import { describe, expect, test } from 'vitest';
import type { ClaimKind, Polarity, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';
import { read } from './read.ts';

type Row = [language: PolicyLanguage, text: string, told: string[]];

const told = (language: PolicyLanguage, text: string, kind: ClaimKind, polarity: Polarity = 'affirmed'): string[] =>
  read(text, language)
    .claims.filter((claim) => claim.kind === kind && claim.polarity === polarity)
    .flatMap((claim) => shortForm(claim) ?? []);

const KINDS: [ClaimKind, Row[]][] = [
  [
    'controller.representative',
    [
      ['en', 'Shop Ltd has appointed Desk Services OÜ as its representative in the Union.', ['Desk Services OÜ']],
      [
        'fi',
        'Shop Ltd on nimennyt edustajakseen: edustajamme unionissa on Edustus Esimerkki Oy.',
        ['Edustus Esimerkki Oy'],
      ],
      ['sv', 'Vår företrädare i unionen enligt artikel 27 är Ombud Exempel AB.', ['Ombud Exempel AB']],
      [
        'de',
        'Unser Vertreter in der Union nach Art. 27 DSGVO ist die Vertretung Beispiel GmbH.',
        ['Vertretung Beispiel GmbH'],
      ],
    ],
  ],
  [
    'controller.joint',
    [
      ['en', 'Garn Ltd is the controller. Garn Ltd and Wool Ltd are joint controllers of the club.', ['Wool Ltd']],
      ['fi', 'Rekisterinpitäjä on Lanka Oy. Lanka Oy ja Villa Oy ovat kerhon yhteisrekisterinpitäjiä.', ['Villa Oy']],
      ['sv', 'Garn AB är personuppgiftsansvarig. Garn AB och Ull AB är gemensamt personuppgiftsansvariga.', ['Ull AB']],
      [
        'de',
        'Verantwortlicher ist die Garn GmbH. Die Garn GmbH und die Wolle GmbH sind gemeinsam verantwortlich.',
        ['Wolle GmbH'],
      ],
    ],
  ],
  [
    'data.required',
    [
      ['en', 'Your name and address are required to enter into a contract with us.', ['contract']],
      [
        'fi',
        'Nimen ja osoitteen antaminen on välttämätöntä. Ilman näitä tietoja emme voi tehdä sopimusta.',
        ['contract'],
      ],
      [
        'sv',
        'Om uppgifterna inte lämnas kan vi inte leverera. Övriga uppgifter är frivilliga.',
        ['contract', 'voluntary'],
      ],
      ['de', 'Die Bereitstellung der Daten ist für den Vertragsschluss erforderlich.', ['contract']],
      ['en', 'Giving us your date of birth is voluntary.', ['voluntary']],
      ['en', 'It is mandatory to provide a name.', ['contract']],
      ['en', 'It is mandatory to give us an address.', ['contract']],
      ['fi', 'Nimi ja osoite on pakollista antaa.', ['contract']],
      ['fi', 'Puhelinnumero on pakollista ilmoittaa.', ['contract']],
      ['sv', 'Det är obligatoriskt att lämna namn och adress.', ['contract']],
      ['sv', 'Det är obligatoriskt att ange telefonnummer.', ['contract']],
      ['de', 'Name und Adresse sind verpflichtend anzugeben.', ['contract']],
      ['de', 'Die Angabe Ihrer Adresse ist verpflichtend.', ['contract']],
    ],
  ],
  [
    'data.source',
    [
      ['en', '# Sources\n\nWe receive data from you and from the trade register.', ['data-subject', 'public-register']],
      [
        'en',
        '# What data do we collect?\n\nThe source of the information is the user himself, and we may receive information from our partners.',
        ['data-subject', 'partner'],
      ],
      ['en', '# What data do we collect?\n\nWe collect data that the users themselves enter.', []],
      ['en', '# What data do we collect?\n\nThe data come from the user themselves.', ['data-subject']],
      ['en', '# What data do we collect?\n\nThe data come from the customer himself.', ['data-subject']],
      ['en', '# What data do we collect?\n\nThe data come from the customer themselves.', ['data-subject']],
      ['en', '# What data do we collect?\n\nWe hand your data over to business partners.', []],
      [
        'fi',
        '# Tietolähteet\n\nTiedot saadaan sinulta itseltäsi ja väestötietojärjestelmästä.',
        ['data-subject', 'public-register'],
      ],
      [
        'sv',
        '# Källor\n\nUppgifterna kommer från dig och från kreditupplysningsföretag.',
        ['credit-agency', 'data-subject'],
      ],
      [
        'de',
        '# Herkunft der Daten\n\nDie Daten erhalten wir von Ihnen selbst und von Auskunfteien.',
        ['credit-agency', 'data-subject'],
      ],
    ],
  ],
  [
    'automatedDecision',
    [
      [
        'en',
        'Whether you can pay by invoice is decided automatically, and profiling is used for offers.',
        ['decision', 'profiling'],
      ],
      ['fi', 'Luottopäätös tehdään automaattisena päätöksentekona.', ['decision']],
      ['sv', 'Vi använder automatiserat beslutsfattande när du söker kredit.', ['decision']],
      ['de', 'Über den Kauf auf Rechnung wird automatisiert entschieden.', ['decision']],
      ['en', 'You have the right not to be subject to a decision based solely on automated processing.', []],
    ],
  ],
  [
    'policy.changes',
    [
      ['en', '# Changes\n\nWe tell you of material changes by e-mail.', ['email']],
      ['fi', '# Muutokset\n\nMuutoksista ilmoitetaan verkkosivuillamme.', ['website']],
      ['sv', '# Ändringar\n\nÄndringar meddelas på webbplatsen och via e-post.', ['email', 'website']],
      ['de', '# Änderungen\n\nDie jeweils aktuelle Fassung finden Sie auf dieser Seite.', ['website']],
      ['en', 'We may update this policy at any time.', ['stated']],
    ],
  ],
  [
    'minors',
    [
      ['en', 'Our shop is not intended for children under the age of 13.', ['13']],
      ['fi', 'Palvelu on tarkoitettu yli 15-vuotiaille.', ['15']],
      ['sv', 'Du måste ha fyllt 18 år för att handla.', ['18']],
      ['de', 'Unser Angebot richtet sich an Personen ab 16 Jahren.', ['16']],
      ['en', '# Children\n\nWe do not knowingly collect data of children.', ['stated']],
    ],
  ],
  [
    'transfer.copy',
    [
      ['en', 'You may obtain a copy of the safeguards from us.', ['yes']],
      ['fi', 'Jäljennöksen suojatoimista saa meiltä.', ['yes']],
      ['sv', 'En kopia av skyddsåtgärderna kan begäras från oss.', ['yes']],
      ['de', 'Eine Kopie der Garantien erhalten Sie bei uns.', ['yes']],
    ],
  ],
  [
    'consent.means',
    [
      ['en', '# Cookies\n\nYou give your consent in the cookie banner.', ['banner']],
      ['fi', '# Evästeet\n\nAnnat suostumuksen evästebannerissa.', ['banner']],
      ['sv', '# Kakor\n\nDu lämnar ditt samtycke i cookiebannern.', ['banner']],
      ['de', '# Cookies\n\nIhre Einwilligung erteilen Sie im Cookie-Banner.', ['banner']],
      ['en', 'By continuing to use the site you accept our cookies.', ['continued-use']],
      ['fi', 'Jatkamalla sivuston käyttöä hyväksyt evästeet.', ['continued-use']],
      ['sv', 'Genom att fortsätta använda sidan godkänner du våra kakor.', ['continued-use']],
      ['de', 'Durch die weitere Nutzung der Seite stimmen Sie den Cookies zu.', ['continued-use']],
    ],
  ],
];

describe.each(KINDS)('%s', (kind, rows) => {
  test.each(rows)('%s: %s', (language, text, wanted) => expect(told(language, text, kind).sort()).toEqual(wanted));

  test('every language is tested', () =>
    expect(new Set(rows.map(([language]) => language))).toEqual(new Set(['en', 'fi', 'sv', 'de'])));
});

describe('what is denied is told as denied', () => {
  test.each<[PolicyLanguage, ClaimKind, string]>([
    ['en', 'data.sale', 'We never sell your personal data.'],
    ['fi', 'data.sale', 'Emme myy tietojasi.'],
    ['sv', 'data.sale', 'Vi säljer aldrig dina personuppgifter.'],
    ['de', 'data.sale', 'Wir verkaufen Ihre Daten nicht.'],
    ['de', 'data.sale', 'Auch verkaufen wir keine Daten.'],
    ['en', 'automatedDecision', 'We do not make automated decisions about you.'],
    ['fi', 'automatedDecision', 'Emme tee sinua koskevia automaattisia päätöksiä.'],
    ['sv', 'automatedDecision', 'Vi fattar inga automatiserade beslut.'],
    ['de', 'automatedDecision', 'Eine automatisierte Entscheidungsfindung findet nicht statt.'],
  ])('%s %s: %s', (language, kind, text) => {
    expect(told(language, text, kind)).toEqual([]);
    expect(told(language, text, kind, 'denied')).toHaveLength(1);
  });

  test('goods that are sold are no data', () =>
    expect(told('en', 'We sell the finest wool in town.', 'data.sale')).toEqual([]));
});

test.each<[PolicyLanguage, string]>([
  ['en', '# Where data come from\n\nThe data are collected directly from the data subject.'],
  ['fi', '# Mistä tiedot saadaan\n\nTiedot kerätään rekisteröidyltä itseltään.'],
  ['sv', '# Varifrån uppgifterna kommer\n\nUppgifterna samlas in från den registrerade.'],
  ['de', '# Herkunft der Daten\n\nDie Daten werden bei der betroffenen Person erhoben.'],
])('data that come from the data subject (%s)', (language, text) => {
  expect(told(language, text, 'data.source')).toEqual(['data-subject']);
});
