import type { LetterLanguage, LetterLaw } from '../letter-model.ts';
import { wordFiles } from './letter-files.ts';

/** The words of one language under one law. Every lookup prefers the law's own wording. */
export interface LetterWords {
  subject(letter: string): string;
  element(id: string): string;
  /** A label by its path, such as `consents.sms`; empty where there is none. */
  label(path: string): string;
  /** The law's name in full, and short. */
  gdpr: string;
  short: string;
}

const made = new Map<string, LetterWords>();

/** The words of a language under a law, made at first need. */
export function letterWords(language: LetterLanguage, law: LetterLaw): LetterWords {
  const key = `${language} ${law}`;
  const known = made.get(key) ?? makeWords(language, law);
  made.set(key, known);
  return known;
}

function makeWords(language: LetterLanguage, law: LetterLaw): LetterWords {
  const { subjects, elements, labels, laws, spelling } = wordFiles[language];
  const spelled = (text: string): string =>
    (law === 'ch' ? (spelling?.ch ?? []) : []).reduce(
      (written, [from = '', to = '']) => written.replaceAll(from, to),
      text,
    );
  const pick = (words: Record<string, unknown>, id: string): string => {
    const text = words[`${id}@${law}`] ?? words[id];
    return typeof text === 'string' ? spelled(text) : '';
  };
  return {
    subject: (letter) => pick(subjects, letter),
    element: (id) => pick(elements, id),
    label(path) {
      const [group = '', code] = path.split('.');
      if (code === undefined) return pick(labels, group);
      const inside = labels[group];
      return typeof inside === 'object' ? pick(inside, code) : '';
    },
    ...laws[law],
  };
}
