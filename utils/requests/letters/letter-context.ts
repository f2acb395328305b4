import { type ArticleForm, sayArticle } from '../../law/index.ts';
import type { CitedFact, LetterLanguage, LetterLaw, LetterNeed } from '../letter-model.ts';
import { articleUnder } from './article-under.ts';
import { cookieLaws, type LetterData, listData } from './letter-files.ts';
import { letterLaw } from './letter-law.ts';
import type { LetterRequest } from './letter-request.ts';
import { type LetterWords, letterWords } from './letter-words.ts';
import { oneLine } from './one-line.ts';

/** An observation that the letter may cite, with what it supports there. */
export interface UsableFact extends CitedFact {
  article: string;
}

/** Everything the parts of one letter in one language are made from. */
export interface LetterContext {
  request: LetterRequest;
  letter: LetterData;
  language: LetterLanguage;
  law: LetterLaw;
  words: LetterWords;
  facts: readonly UsableFact[];
  /** What holds, by the names that `when` uses. */
  holds: ReadonlySet<string>;
  say(article: string, form: ArticleForm): string;
}

/** A letter longer than a page or two helps nobody: the rest stands in the evidence. */
export const LISTED = 12;

export function letterContext(request: LetterRequest, letter: LetterData, language: LetterLanguage): LetterContext {
  const law = letterLaw(request.controller.country);
  const words = letterWords(language, law);
  const facts = usableFacts(request, letter, law);
  return {
    request,
    letter,
    language,
    law,
    words,
    facts,
    holds: holding(request, facts),
    say: (article, form) =>
      isCookieLaw(article) ? cookieLaw(request, letter, language) : sayArticle(article, language, form, words.short),
  };
}

const isCookieLaw = (article: string): boolean => /^(2002\/58\/EC|PECR|FMG) /.test(article);

/** The provision on devices in the state of the authority written to, or of the controller. */
export function cookieLaw(
  { details, controller }: LetterRequest,
  { kind }: LetterData,
  language: LetterLanguage,
): string {
  const country = (kind === 'complaint' ? details?.authority?.country : undefined) ?? controller.country ?? '*';
  const names = (Object.hasOwn(cookieLaws, country) ? cookieLaws[country] : undefined) ?? cookieLaws['*'];
  return names?.[language] ?? '';
}

/** The observations that have a legal meaning in this letter. Swiss letters cite none: what they would rest on is open. */
function usableFacts(request: LetterRequest, letter: LetterData, law: LetterLaw): UsableFact[] {
  if (law === 'ch' && letter.kind !== 'complaint') return [];
  return (request.facts ?? []).slice(0, LISTED).flatMap((fact) => {
    const article = listData.facts[fact.fact]?.articles[letter.facts ?? ''];
    return article === undefined ? [] : [{ ...fact, article }];
  });
}

function holding(request: LetterRequest, facts: readonly UsableFact[]): Set<string> {
  const { controller, identity, identifiers = [], companies = [], details = {}, relation = 'customer' } = request;
  const { restrictionGround, action, why, consents, authority, madePublic } = details;
  const texts = Object.entries(details).flatMap(([name, value]) =>
    (typeof value === 'string' && oneLine(value) !== '') || (Array.isArray(value) && value.length > 0) ? [name] : [],
  );
  const flags: Record<string, boolean> = {
    [`relation:${relation}`]: true,
    [`restriction:${restrictionGround}`]: true,
    [`action:${action}`]: true,
    [`why:${why}`]: true,
    customerNumber: oneLine(identity.customerNumber) !== '',
    identifiers: identifiers.some(({ name }) => oneLine(name) !== ''),
    maskedIdentifiers: identifiers.some(({ value }) => value?.masked === true),
    companies: companies.some((name) => oneLine(name) !== ''),
    findings: facts.length > 0,
    madePublic: madePublic === true,
    cookieConsent: consents === undefined || consents.length === 0 || consents.includes('cookies'),
    receivedOn: details.request?.receivedOn !== undefined,
    limited: details.request?.rights.some((right) => right !== '7(3)') ?? true,
    // Swiss law sets form, time and cost of access alone (DSG Article 25, DSV Articles 16 to 19).
    statutory: letterLaw(controller.country) !== 'ch' || (details.request?.rights.includes('15') ?? true),
    cookieAuthority: authority?.scope === 'cookies',
  };
  return new Set([...texts, ...Object.keys(flags).filter((name) => flags[name])]);
}

/** Whether all of an element's conditions hold. */
export const applies = (when: readonly string[] | undefined, holds: ReadonlySet<string>): boolean =>
  (when ?? []).every((name) => (name.startsWith('!') ? !holds.has(name.slice(1)) : holds.has(name)));

/** What the customer has still to say before this letter makes sense. */
export function openNeeds({ letter, request, holds, law }: LetterContext): LetterNeed[] {
  const present = (need: LetterNeed): boolean => {
    // Swiss law hears the person's express wish without asking for grounds (DSG Article 30(2)(b)).
    if (need === 'grounds' && law === 'ch') return true;
    if (need === 'request') return request.details?.request !== undefined;
    if (need === 'authority') return request.details?.authority !== undefined;
    return holds.has(need === 'facts' ? 'findings' : need);
  };
  return (letter.needs ?? []).filter((need) => !present(need));
}

/** The article a point of a list rests on. */
export const listArticle = (list: 'rights' | 'missingItems' | 'issues', code: string, law: LetterLaw): string | null =>
  articleUnder(listData[list][code], law) ?? null;
