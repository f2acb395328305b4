import type { Letter, LetterElement, LetterLanguage, LetterTranslation } from './letter-model.ts';
import { articleUnder } from './letters/article-under.ts';
import { applies, type LetterContext, letterContext, listArticle, openNeeds } from './letters/letter-context.ts';
import { letterFields } from './letters/letter-fields.ts';
import { elementData, letterFiles } from './letters/letter-files.ts';
import { letterPoints } from './letters/letter-points.ts';
import type { LetterRequest } from './letters/letter-request.ts';
import { oneLine } from './letters/one-line.ts';
import { letterBody } from './letters/paragraphs.ts';

const REQUIRED = ['name', 'email'] as const;

/**
 * Composes one letter: the elements that the law, the controller's state and what is known call for, in the language of
 * the controller and, where that is another, in the reader's beside it. What the customer has not filled in is listed in
 * `missing` and `open` and shown as `[…]`; whoever sends the letter must wait for it.
 */
export function composeLetter(request: LetterRequest): Letter {
  const { letter: id, language, readerLanguage, reference, identity, details } = request;
  const data = letterFiles.find((letter) => letter.id === id);
  if (data === undefined) throw new TypeError(`no letter ${id}`);
  const context = letterContext(request, data, language);
  const other = readerLanguage !== undefined && readerLanguage !== language ? readerLanguage : null;
  return {
    letter: id,
    right: data.rights[0] ?? details?.request?.rights[0] ?? '15',
    law: context.law,
    reference,
    ...written(context, language),
    missing: REQUIRED.filter((field) => oneLine(identity[field]) === ''),
    open: openNeeds(context),
    translation: other && written(letterContext(request, data, other), other),
  };
}

function written(context: LetterContext, language: LetterLanguage): LetterTranslation {
  const { letter, law, holds, words } = context;
  const fields = letterFields(context);
  const fill = (text: string, article: string | null): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => articleWord(name, article, context) ?? gap(name, fields, context));
  const elements = letter.elements.flatMap((id): LetterElement[] => {
    const data = elementData[id];
    if (data === undefined || (data.laws && !data.laws.includes(law)) || !applies(data.when, holds)) return [];
    const article = articleUnder(letter.articles?.[id] ?? data.article, law);
    if (article === undefined) return [];
    const items = (data.items ?? []).flatMap((item) => {
      const rests = articleUnder(item.article, law);
      return rests === undefined || !applies(item.when, holds)
        ? []
        : [{ id: item.id, article: rests, text: fill(words.element(item.id), rests) }];
    });
    const list = data.list === undefined ? items : orGap(letterPoints(data.list, context), data.list, context);
    return [
      {
        id,
        article,
        text: fill(words.element(id), article),
        ...(list.length > 0 ? { list } : {}),
        ...(data.joins ? { joins: true as const } : {}),
      },
    ];
  });
  const subject = fill(words.subject(letter.id), subjectArticle(context));
  return { language, subject, elements, body: letterBody(elements) };
}

/** The names in braces that stand for the element's own article. */
function articleWord(name: string, article: string | null, { say }: LetterContext): string | undefined {
  switch (name) {
    case 'cite':
      return article ? ` (${say(article, 'brackets')})` : '';
    case 'article':
      return say(article ?? '', 'sentence');
    case 'articlePlain':
      return say(article ?? '', 'plain');
    default:
      return undefined;
  }
}

/** A field's value, or its name in brackets where it is still to be filled in. */
function gap(name: string, fields: Readonly<Record<string, string>>, { words }: LetterContext): string {
  const value = fields[name] ?? '';
  if (value !== '' || name === 'authorityName') return value;
  return `[${words.label(`fields.${name}`) || name}]`;
}

/** A list that must not be empty shows what belongs into it. */
function orGap(
  points: NonNullable<LetterElement['list']>,
  list: string,
  { words, letter }: LetterContext,
): NonNullable<LetterElement['list']> {
  const need = list === 'findings' ? 'facts' : list;
  const needed = (letter.needs ?? []).some((name) => name === need);
  return points.length > 0 || !needed
    ? points
    : [{ id: 'gap', article: null, text: `[${words.label(`fields.${need}`)}]` }];
}

/** What the subject line names: the articles of the rights, or the right to complain. */
function subjectArticle({ letter, law }: LetterContext): string {
  const rights = letter.kind === 'complaint' ? ['77'] : (letter.subject ?? letter.rights);
  return [...new Set(rights.flatMap((right) => listArticle('rights', right, law) ?? []))].join('; ');
}
