import { isAbout, subjects } from '../../contexts/subjects.ts';
import { domainLabel, withoutMarks } from '../../names/domains.ts';
import { type PolicyText, says, sentenceAt } from '../../policy-text.ts';
import { tokenAt } from '../../words/token-at.ts';
import { hasCapital } from '../../words/token-text.ts';
import { WORD } from '../../words/tokenise.ts';
import type { ControllerName } from './line-names.ts';
import { asFirm, isWriter } from './whose-name.ts';

const ELSEWHERE = subjects('recipients', 'complaint', 'transfers', 'dpo');
/** Shortest domain, most words of a name, and most addresses looked at. */
const DOMAIN = 5;
const WORDS = 5;
const ADDRESSES = 10;
/** So often is a name that is a domain looked at; whether it is whose page it is takes the whole text. */
const TRIES = 20;
/** Below a firm with its legal form that is named first. */
const SCORE = 0.9;

/** A name that is, letter by letter, the domain under which the notice stands or is written to: "Candle Corner", hello@candlecorner.example. */
export function namedByDomain(document: PolicyText): ControllerName[] {
  const domains = ownDomains(document);
  if (domains.size === 0) return [];
  for (let t = 0, tried = 0; t < document.tokens.count && tried < TRIES; t++) {
    if (document.tokens.kind[t] !== WORD || !hasCapital(document, t)) continue;
    const last = endOfDomain(document, t, domains);
    if (last === undefined) continue;
    tried++;
    const start = document.tokens.start[t] ?? 0;
    const name = document.text.slice(start, document.tokens.end[last]);
    if (isWriter(document, name, start))
      return [{ ...asFirm(document, name, start), score: SCORE, rule: 'controller.domain' }];
  }
  return [];
}

function ownDomains(document: PolicyText): Set<string> {
  const told = document.emails.slice(0, ADDRESSES).filter(({ start }) => {
    const sentence = sentenceAt(document, tokenAt(document.tokens, start));
    return sentence === undefined || !(isAbout(sentence, ELSEWHERE, 1) || says(document, 'shareWord', sentence));
  });
  const hosts = [document.host, ...told.map(({ value }) => value.slice(value.indexOf('@') + 1).toLowerCase())];
  const labels = hosts.map(domainLabel);
  return new Set(labels.filter((label) => label.length >= DOMAIN));
}

/** The last of the words that together are a domain, from a token on. */
function endOfDomain({ text, tokens }: PolicyText, first: number, domains: Set<string>): number | undefined {
  let joined = '';
  for (let t = first, words = 0; t < tokens.count && words < WORDS; t++) {
    if (t > first && !/^[ &'’-]{0,3}$/.test(text.slice(tokens.end[t - 1], tokens.start[t]))) return undefined;
    if (tokens.kind[t] !== WORD) continue;
    words++;
    joined += withoutMarks(text.slice(tokens.start[t], tokens.end[t]));
    if (domains.has(joined)) return t;
    if (![...domains].some((domain) => domain.startsWith(joined))) return undefined;
  }
  return undefined;
}
