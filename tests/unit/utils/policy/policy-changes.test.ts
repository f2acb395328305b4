import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const changes = (text: string, language: PolicyLanguage): (string | null)[] =>
  claimsOf(read(text, language), 'policy.changes').map(({ value }) => value.how);

describe('changes of other things are none of the notice', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'Please use the latest version of your browser.'],
    ['en', 'We update the stock every night.'],
    ['en', 'Prices are subject to change.'],
    ['de', 'Dabei werden die erforderlichen Informationen an den Anbieter übertragen.'],
    ['de', 'Alle Rechte vorbehalten.'],
    ['de', 'Bitte nutzen Sie die aktuelle Version Ihres Browsers.'],
    ['sv', 'Vi sparar ändringar som du gör i din profil.'],
    ['sv', 'Använd den senaste versionen av din webbläsare.'],
    ['fi', 'Tallennamme profiiliisi tekemäsi muutokset.'],
    ['fi', 'Asenna selaimesi uusin versio.'],
  ])('%s: %s', (language, text) => expect(changes(text, language)).toEqual([]));
});

describe('changes of the notice are', () => {
  test.each<[PolicyLanguage, string, (string | null)[]]>([
    ['en', 'This statement is not carved in stone. After substantial changes we may notify you via e-mail.', ['email']],
    ['en', 'The latest version of this policy applies.', [null]],
    ['de', 'Es gilt die aktuelle Fassung dieser Datenschutzerklärung.', [null]],
    ['sv', 'Vi publicerar ändringar i denna policy på webbplatsen.', ['website']],
    ['fi', 'Tietosuojaselosteen uusin versio on voimassa.', [null]],
  ])('%s: %s', (language, text, how) => expect([...new Set(changes(text, language))]).toEqual(how));
});
