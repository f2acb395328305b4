import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_CHOICES } from '../../utils/i18n/index.ts';
import { ROOT } from '../support/source-files.ts';

type Message = string | Record<string, string>;
type Area = Record<string, Message>;

const FOLDER = join(ROOT, 'utils/i18n/messages');
const areasOf = (language: string): string[] =>
  readdirSync(join(FOLDER, language))
    .filter((name) => name.endsWith('.json'))
    .sort();
const read = (language: string, area: string): Area =>
  JSON.parse(readFileSync(join(FOLDER, language, area), 'utf8')) as Area;
const languages = readdirSync(FOLDER).filter((language) => language !== 'en');

/** Names that are the same in every language. */
const NAMES = [
  'app.name',
  'consent.by.google',
  'consent.by.tcf',
  'policy.value.optOut.dnt',
  'policy.value.optOut.gpc',
  'policy.value.transfer.dpf',
  'policy.value.transfer.privacy-shield',
];

/** Words that a language happens to share with English, letter for letter. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['cookies.title', 'dashboard.shops'],
  fi: [],
  sv: ['consent.status', 'seen.value.text'],
};

const textsOf = (message: Message): [form: string, text: string][] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message);
const fieldsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, field]) => field ?? '');
/** Nothing to translate: only fields, numbers and signs. */
const isWordless = (text: string): boolean => !/\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

test('the languages that can be chosen are the ones that have words', () => {
  expect(LANGUAGE_CHOICES.filter((choice) => choice !== 'auto' && choice !== 'en').toSorted()).toEqual(
    languages.toSorted(),
  );
});

describe.each(languages)('the messages in %s', (language) => {
  test('stand in the same files as the English ones', () => {
    expect(areasOf(language)).toEqual(areasOf('en'));
  });

  describe.each(areasOf('en'))('%s', (area) => {
    const english = read('en', area);
    const own = read(language, area);
    const pairs = Object.entries(english).flatMap(([key, message]) => {
      const translated = own[key];
      return translated === undefined ? [] : [{ key, message, translated }];
    });

    test('has the keys of the English file, in its order', () => {
      expect(Object.keys(own)).toEqual(Object.keys(english));
    });

    test('has plural forms exactly where English has them', () => {
      const forms = (message: Message): string =>
        textsOf(message)
          .map(([form]) => form)
          .join(' ');
      const wrong = pairs.filter(({ message, translated }) => forms(message) !== forms(translated));
      expect(wrong.map(({ key }) => key)).toEqual([]);
    });

    test('fills the same fields, and leaves nothing empty', () => {
      // The one may say its number in a word, or not.
      const fields = (form: string, text: string | undefined): string =>
        [...new Set(fieldsOf(text ?? ''))]
          .filter((field) => form !== 'one' || field !== 'count')
          .sort()
          .join(' ');
      const wrong = pairs.flatMap(({ key, message, translated }) =>
        textsOf(message).flatMap(([form, text]) => {
          const said = new Map(textsOf(translated)).get(form);
          return said?.trim() && fields(form, said) === fields(form, text) ? [] : [`${key} ${form}`];
        }),
      );
      expect(wrong).toEqual([]);
    });

    test('has no stray braces and no space at either end', () => {
      const wrong = pairs.filter(({ message, translated }) =>
        textsOf(translated).some(([form, text]) => {
          const english = new Map(textsOf(message)).get(form) ?? '';
          return /[{}]/.test(text.replace(/\{\w+\}/g, '')) || /^\s|\s$/.test(text) !== /^\s|\s$/.test(english);
        }),
      );
      expect(wrong.map(({ key }) => key)).toEqual([]);
    });

    test('leaves nothing in English but names', () => {
      const same = pairs.filter(
        ({ key, message, translated }) =>
          JSON.stringify(message) === JSON.stringify(translated) &&
          !textsOf(message).every(([, text]) => isWordless(text)) &&
          ![...NAMES, ...(SHARED[language] ?? [])].includes(key),
      );
      expect(same.map(({ key, message }) => `${key}: ${JSON.stringify(message)}`)).toEqual([]);
    });
  });
});

test('the list of shared words names only keys that there are, and words that are shared', () => {
  const english = Object.assign({}, ...areasOf('en').map((area) => read('en', area))) as Area;
  for (const language of languages) {
    const own = Object.assign({}, ...areasOf(language).map((area) => read(language, area))) as Area;
    const idle = (SHARED[language] ?? []).filter((key) => JSON.stringify(own[key]) !== JSON.stringify(english[key]));
    expect(idle, language).toEqual([]);
  }
  expect(NAMES.filter((key) => english[key] === undefined)).toEqual([]);
});

test('no key stands in two files: one would hide the other', () => {
  const keys = areasOf('en').flatMap((area) => Object.keys(read('en', area)));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
