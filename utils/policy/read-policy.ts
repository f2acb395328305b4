import { filledSections, findAbsences } from './absences.ts';
import { allAddresses } from './addresses/address-index.ts';
import { findEmails } from './addresses/emails.ts';
import { findBusinessIds } from './business-ids/business-ids.ts';
import { findContexts } from './contexts/contexts.ts';
import { findSections } from './contexts/sections.ts';
import { cutAtTitles } from './contexts/title-lines.ts';
import { placeStackedCells } from './cookies/torn/stacked-blocks.ts';
import { CueIndex } from './cues/cue-index.ts';
import { lexiconFor } from './cues/lexicon.ts';
import { withOpenWords } from './cues/open-words.ts';
import { allDurations } from './durations/duration-index.ts';
import type { Block, Claim, PolicyLanguage, PolicyReading } from './model.ts';
import { findOrganisations } from './names/organisations.ts';
import { BLOCK_LIMIT, type PolicyText, placeBlocks } from './policy-text.ts';
import { RULES } from './rules/all.ts';
import { detectLanguage } from './words/language.ts';
import { splitSentences } from './words/sentences.ts';
import { tokenise, WORD } from './words/tokenise.ts';

export interface ReadingOptions {
  /** Skips the detection. */
  language?: PolicyLanguage;
  /** Where the document was published; tells own addresses from others'. */
  url?: string;
}

/**
 * Reads a published text into claims, each with the exact words it rests on, and into what an Article 13 notice should
 * say and this one was not found to say. Deterministic, without a DOM, a clock or the network. At most 400 000
 * characters and 5 000 blocks are read; more sets `truncated`. Never throws.
 */
export function readPolicy(blocks: Block[], options: ReadingOptions = {}): PolicyReading {
  const { text, placed: laid, truncated } = placeBlocks(placeStackedCells(blocks.slice(0, BLOCK_LIMIT + 1)));
  const tokens = tokenise(text);
  const language = options.language ?? detectLanguage(tokens);
  const lexicon = lexiconFor(language);
  const cues = new CueIndex(withOpenWords(lexicon.find(tokens), text, tokens, lexicon, language));
  const placed = cutAtTitles(laid, tokens, cues);
  const sections = findSections(placed, tokens, cues);
  const { sentences, sentenceOf } = splitSentences(text, tokens, placed, language);
  const document: PolicyText = {
    text,
    language,
    host: hostOf(options.url),
    blocks: placed,
    sections,
    tokens,
    sentences,
    sentenceOf,
    cues,
    emails: findEmails(text),
    ids: findBusinessIds(text, 0, text.length),
    addresses: allAddresses({ text, tokens }),
    durations: [],
    organisations: [],
  };
  findContexts(document);
  document.durations = allDurations(document);
  document.organisations = findOrganisations(document);
  const claims: Claim[] = [];
  for (const rule of RULES) for (const made of rule(document, claims)) claims.push(made);
  claims.sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  let words = 0;
  for (let t = 0; t < tokens.count; t++) if (tokens.kind[t] === WORD) words++;
  const absences = findAbsences(document, claims);
  return { language, words, text, claims, absences, sections: filledSections(sections), truncated };
}

function hostOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  return new URL(url).hostname.toLowerCase().replace(/^www\./, '');
}
