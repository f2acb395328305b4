import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const lifetimes = (language: PolicyLanguage, text: string): string[] =>
  claimsOf(read(text, language), 'cookie.lifetime').map(({ value }) => `${value.scope} ${value.min} ${value.max}`);

describe('both ends of a range of which one is short', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'Cookies are stored for 30 s–24 months.'],
    ['en', 'Cookies are stored for 30 seconds to 24 months.'],
    ['en', 'The lifetime of cookies varies between 30 s and 24 months.'],
    ['fi', 'Evästeet ovat voimassa 30 s–24 kuukautta.'],
    ['fi', 'Evästeet säilyvät 30 sekunnista 24 kuukauteen.'],
    ['fi', 'Evästeitä säilytetään 30 s - 24 kk.'],
    ['sv', 'Kakorna sparas i 30 s–24 månader.'],
    ['sv', 'Kakorna lagras från 30 s till 24 mån.'],
    ['de', 'Cookies werden 30 s–24 Monate gespeichert.'],
    ['de', 'Die Speicherdauer der Cookies beträgt 30 Sek. bis 24 Monate.'],
  ])('%s: %s', (language, text) => expect(lifetimes(language, text)).toEqual(['all PT30S P24M']));

  test('the longer end may be short too, where nothing follows it', () => {
    expect(lifetimes('en', 'The lifetime of cookies is 15 min to 2 y.')).toEqual(['all PT15M P2Y']);
    expect(lifetimes('fi', 'Evästeiden elinikä on 30 s – 2 v.')).toEqual(['all PT30S P2Y']);
  });
});

describe('a class and its length, without a verb', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\n- Necessary cookies: 12 months\n- Statistics: 13 months'],
    ['fi', '# Evästeet\n\n- Välttämättömät evästeet: 12 kuukautta\n- Tilastot: 13 kuukautta'],
    ['sv', '# Kakor\n\n- Nödvändiga kakor: 12 månader\n- Statistik: 13 månader'],
    ['de', '# Cookies\n\n- Notwendige Cookies: 12 Monate\n- Statistik: 13 Monate'],
    ['en', '# Cookies\n\nType\tDuration\nNecessary\t12 months\nStatistics\t13 months'],
    ['de', '# Cookies\n\nNotwendig\t12 Monate\nStatistik\t13 Monate'],
  ])('%s: %s', (language, text) =>
    expect(lifetimes(language, text)).toEqual(['necessary P12M P12M', 'analytics P13M P13M']),
  );
});

describe('how long a choice is remembered is no lifetime of cookies', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Cookies\n\nWe remember your choice for 180 days.'],
    ['fi', '# Evästeet\n\nMuistamme valinnan 180 päivää.'],
    ['sv', '# Kakor\n\nVi minns valet i 180 dagar.'],
    ['de', '# Cookies\n\nWir merken uns die Auswahl 180 Tage lang.'],
  ])('%s: %s', (language, text) => expect(lifetimes(language, text)).toEqual([]));
});
