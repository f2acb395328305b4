import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const told = (language: PolicyLanguage, text: string): string[] => {
  const reading = read(text, language);
  return [
    ...claimsOf(reading, 'cookie.lifetime').map(({ value: { scope, min, max } }) => `${scope} ${min} ${max}`),
    ...claimsOf(reading, 'retention').map(() => 'kept'),
  ];
};

describe('a label below the heading of a class', () => {
  test.each<[PolicyLanguage, string]>([
    [
      'en',
      '# Cookies\n\n## Necessary cookies\n\n- Consent needed: no\n- Lifetime: up to 1 year\n\n## Statistics cookies\n\nWe count visits.\n\nDuration: 14 months',
    ],
    [
      'fi',
      '# Evästeet\n\n## Välttämättömät evästeet\n\n- Suostumus: ei tarvita\n- Kesto: enintään 1 vuosi\n\n## Tilastoevästeet\n\nLaskemme käyntejä.\n\nSäilytysaika: 14 kuukautta',
    ],
    [
      'sv',
      '# Kakor\n\n## Nödvändiga kakor\n\n- Samtycke: behövs inte\n- Giltighetstid: upp till 1 år\n\n## Statistikkakor\n\nVi räknar besök.\n\nLagringstid: 14 månader',
    ],
    [
      'de',
      '# Cookies\n\n## Notwendige Cookies\n\n- Einwilligung: nicht nötig\n- Laufzeit: bis zu 1 Jahr\n\n## Statistik-Cookies\n\nWir zählen Besuche.\n\nSpeicherdauer: 14 Monate',
    ],
  ])('%s: %s', (language, text) => expect(told(language, text)).toEqual(['necessary PT0S P1Y', 'analytics P14M P14M']));
});

describe('a table of classes below a heading on keeping', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Shop\n\n## How long cookies are kept\n\nType\tKept for\nMarketing cookies\t3 months'],
    ['fi', '# Kauppa\n\n## Evästeiden säilytysaika\n\nTyyppi\tSäilytysaika\nMarkkinointievästeet\t3 kuukautta'],
    ['sv', '# Butik\n\n## Hur länge kakor sparas\n\nTyp\tLagringstid\nMarknadsföringskakor\t3 månader'],
    ['de', '# Laden\n\n## Speicherdauer der Cookies\n\nTyp\tSpeicherdauer\nMarketing-Cookies\t3 Monate'],
  ])('%s: %s', (language, text) => expect(told(language, text)).toEqual(['marketing P3M P3M']));
});

describe('a table of whose cookies last how long', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\n## Third parties\n\nThey set cookies as well:\n\nProvider\tDuration\nLampTalk\t2 years'],
    ['fi', '# Evästeet\n\n## Kumppanit\n\nMyös he asettavat evästeitä:\n\nTarjoaja\tKesto\nLampTalk\t2 vuotta'],
    ['sv', '# Kakor\n\n## Tredje parter\n\nÄven de sätter kakor:\n\nLeverantör\tLagringstid\nLampTalk\t2 år'],
    ['de', '# Cookies\n\n## Dritte\n\nAuch sie setzen Cookies:\n\nAnbieter\tSpeicherdauer\nLampTalk\t2 Jahre'],
  ])('%s: %s', (language, text) => expect(told(language, text)).toEqual(['all P2Y P2Y']));
});

describe('a label behind another in its line', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\nCounting cookies\n\nProvider: LampTalk | Lifetime: up to 14 months'],
    ['fi', '# Evästeet\n\nLaskurit\n\nTarjoaja: LampTalk | Kesto: enintään 14 kuukautta'],
    ['sv', '# Kakor\n\nRäknare\n\nLeverantör: LampTalk | Livslängd: upp till 14 månader'],
    ['de', '# Cookies\n\nZähler\n\nAnbieter: LampTalk | Laufzeit: bis zu 14 Monate'],
  ])('%s: %s', (language, text) => expect(told(language, text)).toEqual(['all PT0S P14M']));
});

describe('cookies of a firm and how long they last, after a colon', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\nHow they last:\n\n- Cookies of the till: 26 months (as the maker tells)'],
    ['fi', '# Evästeet\n\nNäin:\n\n- Kassan evästeet: 26 kuukautta (valmistajan mukaan)'],
    ['sv', '# Kakor\n\nSå här:\n\n- Kassans kakor: 26 månader (enligt tillverkaren)'],
    ['de', '# Cookies\n\nIm Einzelnen:\n\n- Cookies der Kasse: 26 Monate (laut Hersteller)'],
  ])('%s: %s', (language, text) => expect(told(language, text)).toEqual(['all P26M P26M']));
});

describe('what is told of a named cookie is no length for all', () => {
  test.each<[PolicyLanguage, string]>([
    [
      'en',
      '# Cookies\n\nThe cookie till_id lasts for 90 days.\n\n## Again\n\n- till_id stays in the browser for 90 days.',
    ],
    [
      'fi',
      '# Evästeet\n\nEväste till_id säilyy 90 päivää.\n\n## Vielä\n\n- till_id säilyy selaimen evästeessä 90 päivää.',
    ],
    ['sv', '# Kakor\n\nKakan till_id sparas i 90 dagar.\n\n## Igen\n\n- till_id ligger kvar i kakan i 90 dagar.'],
    [
      'de',
      '# Cookies\n\nDas Cookie till_id bleibt 90 Tage.\n\n## Noch einmal\n\n- till_id bleibt im Cookie 90 Tage gespeichert.',
    ],
    // the length stands beyond the words that are quoted for the name
    [
      'en',
      `# Cookies\n\nCookie: till_id\nPurpose: ${'Remembers what lies in the basket. '.repeat(10)}\nLifetime: 2 years`,
    ],
    // or in a sentence of its own
    ['fi', '# Evästeet\n\ntill_id — muistaa korin. Välttämätön kassalle; tallennetaan enintään 12 kuukaudeksi.'],
  ])('%s: %s', (language, text) => expect(told(language, text)).toEqual([]));
});

describe('a class that ends with the session', () => {
  test.each<[PolicyLanguage, string, string]>([
    ['en', 'Necessary cookies last until you close the browser.', 'necessary'],
    ['en', 'Statistics cookies are deleted at the end of the session; marketing cookies stay longer.', 'analytics'],
    ['fi', 'Välttämättömät evästeet säilyvät, kunnes suljet selaimen.', 'necessary'],
    ['fi', 'Tilastoevästeet poistetaan istunnon päättyessä; markkinointievästeet säilyvät pidempään.', 'analytics'],
    ['sv', 'Nödvändiga kakor sparas tills du stänger webbläsaren.', 'necessary'],
    ['sv', 'Statistikkakor raderas när sessionen avslutas; marknadsföringskakor sparas längre.', 'analytics'],
    ['de', 'Notwendige Cookies bleiben, bis Sie den Browser schließen.', 'necessary'],
    ['de', 'Statistik-Cookies werden am Ende der Sitzung gelöscht; Marketing-Cookies bleiben länger.', 'analytics'],
  ])('%s: %s', (language, text, scope) =>
    expect(told(language, `# Cookies\n\n${text}`)).toEqual([`${scope} PT0S PT0S`]),
  );

  test.each<[PolicyLanguage, string]>([
    [
      'en',
      '# Cookies\n\nType\tLifetime\nNecessary\tSession\nMarketing\t2 years\n\n## Statistics cookies\n\nLifetime: session',
    ],
    [
      'fi',
      '# Evästeet\n\nTyyppi\tKesto\nVälttämättömät\tIstunto\nMarkkinointi\t2 vuotta\n\n## Tilastoevästeet\n\nKesto: istunto',
    ],
    [
      'sv',
      '# Kakor\n\nTyp\tLagringstid\nNödvändiga\tSession\nMarknadsföring\t2 år\n\n## Statistikkakor\n\nLagringstid: session',
    ],
    [
      'de',
      '# Cookies\n\nArt\tSpeicherdauer\nNotwendige\tSitzung\nMarketing\t2 Jahre\n\n## Statistik-Cookies\n\nSpeicherdauer: Sitzung',
    ],
  ])('in a table and a label: %s', (language, text) =>
    expect(told(language, text)).toEqual(['necessary PT0S PT0S', 'marketing P2Y P2Y', 'analytics PT0S PT0S']),
  );

  test.each<[PolicyLanguage, string]>([
    ['en', 'Some necessary cookies are deleted when you close the browser.'],
    ['en', 'Necessary cookies remain even after you close the browser.'],
    ['en', 'Session cookies are necessary and are deleted when you close the browser.'],
    ['en', 'Necessary cookies are not deleted when you close the browser.'],
    ['en', 'Cookies are deleted when you close the browser.'],
    ['en', 'Statistics cookies count visits during the session.'],
    ['fi', 'Osa välttämättömistä evästeistä poistuu, kun suljet selaimen.'],
    ['fi', 'Istuntoevästeet ovat välttämättömiä ja poistuvat, kun suljet selaimen.'],
    ['fi', 'Välttämättömät evästeet eivät poistu, kun suljet selaimen.'],
    ['sv', 'Vissa nödvändiga kakor raderas när du stänger webbläsaren.'],
    ['sv', 'Nödvändiga kakor ligger kvar även när du stänger webbläsaren.'],
    ['sv', 'Sessionskakor är nödvändiga och raderas när du stänger webbläsaren.'],
    ['de', 'Einige notwendige Cookies werden gelöscht, wenn Sie den Browser schließen.'],
    ['de', 'Notwendige Cookies bleiben auch nach Ende der Sitzung gespeichert.'],
    ['de', 'Sitzungscookies sind notwendig und werden beim Schließen des Browsers gelöscht.'],
  ])('but not %s: %s', (language, text) => expect(told(language, `# Cookies\n\n${text}`)).toEqual([]));
});
