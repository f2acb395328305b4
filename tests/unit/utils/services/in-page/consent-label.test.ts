import { describe, expect, test } from 'vitest';
import { choiceOf } from '../../../../../utils/services/in-page/consent-label.ts';

describe.each([
  [
    'accepted',
    [
      'Accept all',
      'ACCEPT ALL COOKIES',
      ' Accept\n all ',
      'Allow all',
      'I agree',
      'OK, got it',
      'Hyväksy kaikki',
      'Salli kaikki',
      'Acceptera alla',
      'Godkänn alla',
      'Tillåt alla',
      'Alle akzeptieren',
      'Allen zustimmen',
      'Alle zulassen',
    ],
  ],
  [
    'refused',
    [
      'Reject all',
      'Decline',
      'Deny',
      'Necessary only',
      'Accept only necessary',
      'Only essential cookies',
      'Hylkää kaikki',
      'Vain välttämättömät',
      'Hyväksy vain välttämättömät',
      'En hyväksy',
      'Neka alla',
      'Avvisa alla',
      'Avböj',
      'Endast nödvändiga',
      'Godkänn bara nödvändiga',
      'Alle ablehnen',
      'Nur notwendige Cookies akzeptieren',
      'Nicht zustimmen',
      'Disagree and close',
      'Continue without accepting',
      'Don’t allow',
      'Accept necessary cookies',
      'Hyväksy vain tarpeelliset',
      'Jatka hyväksymättä',
      'Fortsätt utan att acceptera',
      'Acceptera inte',
      'Nicht akzeptieren',
      'Nur technisch notwendige akzeptieren',
    ],
  ],
  [
    'settings',
    [
      'Cookie settings',
      'Manage preferences',
      'Customise',
      'Asetukset',
      'Muokkaa valintoja',
      'Inställningar',
      'Anpassa',
      'Hantera kakor',
      'Einstellungen',
      'Auswahl anpassen',
    ],
  ],
] as const)('%s', (choice, labels) => {
  test.each(labels)('%j', (label) => {
    expect(choiceOf(label)).toBe(choice);
  });
});

test.each([
  '',
  '  ',
  'Add to cart',
  'Lägg i varukorgen',
  'Tillbaka',
  'Lue lisää',
  'Impressum',
  'x',
  `Accept ${'x'.repeat(80)}`,
])('%j is no choice', (label) => {
  expect(choiceOf(label)).toBeNull();
});
