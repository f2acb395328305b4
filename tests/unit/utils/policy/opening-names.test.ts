import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const declared = (text: string, language: PolicyLanguage): string[] =>
  claimsOf(read(text, language), 'cookie').map(
    ({ value: { name, lifetime } }) => `${name} ${lifetime.iso ?? lifetime.kind}`,
  );

describe('names with nothing between them and what is told of them', () => {
  const told: [PolicyLanguage, string[]][] = [
    [
      'en',
      [
        'This keeps what you choose. It expires after 30 days.',
        'Knows you again. It expires after a year.',
        'Used by the till.',
        'Keeps your wishes. It expires when the browser is closed.',
      ],
    ],
    [
      'fi',
      [
        'Tämä pitää valintasi. Se vanhenee 30 päivän kuluttua.',
        'Tuntee sinut. Säilyy vuoden.',
        'Kassa käyttää tätä.',
        'Pitää toiveesi. Poistuu, kun selain suljetaan.',
      ],
    ],
    [
      'sv',
      [
        'Den håller dina val. Den upphör efter 30 dagar.',
        'Känner igen dig. Sparas i ett år.',
        'Används av kassan.',
        'Håller dina önskningar. Raderas när webbläsaren stängs.',
      ],
    ],
    [
      'de',
      [
        'Dies hält Ihre Auswahl fest. Es läuft nach 30 Tagen ab.',
        'Erkennt Sie wieder. Bleibt ein Jahr.',
        'Wird von der Kasse benutzt.',
        'Hält Ihre Wünsche fest. Wird beim Schließen des Browsers gelöscht.',
      ],
    ],
  ];
  const names = ['basket', 'till_login', 'till_Open', 'wishes'];
  const expected = ['basket P30D', 'till_login P1Y', 'till_Open unknown', 'wishes session'];

  test.each(told)('lines and items, %s', (language, sentences) => {
    const lines = sentences.map((sentence, n) => `${names[n]} ${sentence}`);
    expect(declared(`# Cookies\n\n${lines.join('\n\n')}`, language)).toEqual(expected);
    expect(declared(`# Cookies\n\n${lines.map((line) => `- ${line}`).join('\n')}`, language)).toEqual(expected);
  });

  test.each(told)('words are no names where no other is one for sure, %s', (language, sentences) => {
    const lines = sentences.map((sentence, n) => `${names[n]?.replace('_', '')} ${sentence}`);
    expect(declared(`# Cookies\n\n${lines.join('\n\n')}`, language)).toEqual([]);
  });
});

test('a name with what else it is called in parentheses, above labels', () => {
  const text =
    '# Cookies\n\n## till.session-token (on the public site: __Secure-till.session-token)\n\n- Purpose: keeps you known\n- Lifetime: 2 days';
  expect(declared(text, 'en')).toEqual(['till.session-token P2D']);
});

test.each<[PolicyLanguage, string]>([
  ['en', 'Cookie (till_token): holds your session open. This cookie expires after 24 hours.'],
  ['fi', 'Eväste (till_token): pitää istuntosi auki. Eväste vanhenee 24 tunnin kuluttua.'],
  ['sv', 'Kaka (till_token): håller din session öppen. Kakan upphör efter 24 timmar.'],
  ['de', 'Cookie (till_token): hält Ihre Session offen. Das Cookie läuft nach 24 Stunden ab.'],
])('a session that is kept open tells no length, %s', (language, text) => {
  expect(declared(`# Cookies\n\n- ${text}`, language)).toEqual(['till_token PT24H']);
});

test.each<[PolicyLanguage, string, string]>([
  ['en', 'Istunto', 'Pysyvä'],
  ['en', 'Sitzung', 'Dauerhaft'],
  ['fi', 'Session', 'Persistent'],
  ['de', 'Session', 'Beständig'],
  ['sv', 'Sitzung', 'Permanent'],
])('a consent tool of another language fills the column of lengths, %s: %s', (language, session, persistent) => {
  const rows = `Cookie\tx\tExpires\ntill_a\tLamp\t${session}\ntill_b\tLamp\t${persistent}`;
  expect(declared(`# Cookies\n\n${rows}`, language)).toEqual(['till_a session', 'till_b persistent']);
});
