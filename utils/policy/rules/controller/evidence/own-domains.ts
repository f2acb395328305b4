import { isAbout, subjects } from '../../../contexts/subjects.ts';
import { domainLabel, withoutMarks } from '../../../names/domains.ts';
import { type PolicyText, sentenceAt } from '../../../policy-text.ts';
import { tokenAt } from '../../../words/token-at.ts';

const OTHERS = subjects('recipients', 'complaint', 'transfers', 'dpo');
const COOKIES = subjects('cookies');
/** Shortest domain that tells anything, most addresses looked at, and hosts where anybody has an address. */
const DOMAIN = 4;
const ADDRESSES = 20;
const ANYBODYS = new Set([
  'gmail',
  'googlemail',
  'hotmail',
  'outlook',
  'yahoo',
  'icloud',
  'live',
  'google',
  'facebook',
  'instagram',
  'europa',
]);

/** The domains under which the notice stands, is written to and leads to its own pages, without marks. */
export function ownDomains(document: PolicyText): string[] {
  const { emails, host, text, tokens } = document;
  const links = [...text.slice(0, 100_000).matchAll(/(?:https?:\/\/|www\.)([\w-]{1,50}(?:\.[\w-]{1,50}){1,4})/g)].slice(
    0,
    ADDRESSES * 2,
  );
  const told = [
    ...emails
      .slice(0, ADDRESSES)
      .map(({ start, value }) => ({ link: false, start, value: value.slice(value.indexOf('@') + 1) })),
    ...links.map(({ 1: value = '', index }) => ({ link: true, start: index, value })),
  ].filter(({ link, start }) => {
    const sentence = sentenceAt(document, tokenAt(tokens, start));
    return sentence === undefined || !isAbout(sentence, link ? OTHERS | COOKIES : OTHERS, 1);
  });
  const labels = [host, ...told.map(({ value }) => value.toLowerCase())].map(domainLabel);
  return [...new Set(labels)].filter((label) => label.length >= DOMAIN && !ANYBODYS.has(label));
}

/** Whether a name, letter by letter, is a domain or begins with one. */
export function isOwnDomain(domains: readonly string[], name: string): boolean {
  const joined = withoutMarks(name.replace(/^www\./, '').replace(/\.[a-z]{2,7}$/, '')).replace(/[^\p{L}\d]/gu, '');
  return domains.some((domain) => domain === joined || (domain.length > DOMAIN && joined.startsWith(domain)));
}
