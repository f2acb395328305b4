import type { FactCode, LetterId, LetterLanguage, LetterLaw, LetterNeed, Right } from '../letter-model.ts';
import { articleUnder } from './article-under.ts';
import { elementData, letterFiles, listData } from './letter-files.ts';
import { letterWords } from './letter-words.ts';

/** One letter in one language, element by element. */
export interface CatalogueEntry {
  letter: LetterId;
  kind: 'request' | 'follow-up' | 'complaint';
  rights: readonly Right[];
  language: LetterLanguage;
  law: LetterLaw;
  needs: readonly LetterNeed[];
  elements: { id: string; article: string | null; when: readonly string[]; text: string }[];
}

export const LETTER_LANGUAGES: readonly LetterLanguage[] = ['en', 'fi', 'sv', 'de'];

/** Every letter and language under a law, the points of fixed lists among the elements. */
export function letterCatalogue(law: LetterLaw = 'eu'): CatalogueEntry[] {
  return letterFiles.flatMap(({ id, kind, rights, needs = [], elements, articles = {} }) =>
    LETTER_LANGUAGES.map((language) => ({
      letter: id,
      kind,
      rights,
      language,
      law,
      needs,
      elements: elements.flatMap((name) => {
        const data = elementData[name];
        if (data === undefined || (data.laws && !data.laws.includes(law))) return [];
        const words = letterWords(language, law);
        return [{ id: name, ...data, article: articles[name] ?? data.article }, ...(data.items ?? [])].flatMap(
          ({ id: part, article, when = [] }) => {
            const rests = articleUnder(article, law);
            return rests === undefined ? [] : [{ id: part, article: rests, when, text: words.element(part) }];
          },
        );
      }),
    })),
  );
}

/** The letter that exercises a right by itself, or null for what is no right: `15`, `21(2)`, `7(3)` …; `21` is `21(1)`. */
export function letterForRight(article: string): LetterId | null {
  const right = article === '21' ? '21(1)' : article === '7' ? '7(3)' : article;
  return (
    letterFiles.find(({ kind, rights }) => kind === 'request' && rights.length === 1 && rights[0] === right)?.id ?? null
  );
}

/** What kind of letter it is, and the articles it exercises, the one whose time limit runs first. */
export function letterNature(letter: LetterId): Pick<CatalogueEntry, 'kind' | 'rights'> {
  const { kind = 'request', rights = [] } = letterFiles.find(({ id }) => id === letter) ?? {};
  return { kind, rights };
}

/** Whether an observation has a legal meaning in a letter. Swiss requests cite none. */
export function mayCite(letter: LetterId, fact: FactCode, law: LetterLaw): boolean {
  const data = letterFiles.find(({ id }) => id === letter);
  if (law === 'ch' && data?.kind !== 'complaint') return false;
  return Object.hasOwn(listData.facts[fact]?.articles ?? {}, data?.facts ?? '');
}
