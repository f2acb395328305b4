import { findAbsences } from './absences.ts';
import { detectLanguage } from './language.ts';
import { lexiconFor } from './lexicon.ts';
import type { Block, Claim, PolicyLanguage, PolicyReading } from './model.ts';
import { findOrganisations } from './organisations.ts';
import type { Cue } from './phrase-trie.ts';
import { type PolicyText, placeBlocks } from './policy-text.ts';
import { RULES } from './rules/all.ts';
import { findSections } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { tokenise, WORD } from './tokenise.ts';

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
  const { text, placed, truncated } = placeBlocks(blocks);
  const tokens = tokenise(text);
  const language = options.language ?? detectLanguage(tokens);
  const cues = byList(lexiconFor(language).find(tokens));
  const sections = findSections(placed, tokens, sectionCues(cues));
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
    organisations: [],
  };
  document.organisations = findOrganisations(document);
  const claims: Claim[] = [];
  for (const rule of RULES) for (const made of rule(document, claims)) claims.push(made);
  claims.sort((a, b) => a.start - b.start || a.end - b.end || a.kind.localeCompare(b.kind));
  let words = 0;
  for (let t = 0; t < tokens.count; t++) if (tokens.kind[t] === WORD) words++;
  return { language, words, text, claims, absences: findAbsences(document, claims), truncated };
}

function byList(cues: Cue[]): Map<string, Cue[]> {
  const lists = new Map<string, Cue[]>();
  for (const cue of cues) {
    const list = lists.get(cue.list);
    if (list === undefined) lists.set(cue.list, [cue]);
    else list.push(cue);
  }
  return lists;
}

/** Lists whose words also tell what a section is about. */
const SUBJECTS: Record<string, string> = {
  'controllerCue.role': 'controller',
  'dpoCue.dpo': 'dpo',
  'cookieWord.cookie': 'cookies',
  'transferWord.outside': 'transfers',
  'basisWord.basis': 'basis',
  'right.77': 'complaint',
};

function sectionCues(cues: Map<string, Cue[]>): Cue[] {
  const all = [...(cues.get('section') ?? [])];
  for (const [source, key] of Object.entries(SUBJECTS)) {
    const [list = '', only = ''] = source.split('.');
    for (const cue of cues.get(list) ?? []) if (cue.key === only) all.push({ ...cue, key });
  }
  return all.sort((a, b) => a.first - b.first);
}

function hostOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  return new URL(url).hostname.toLowerCase().replace(/^www\./, '');
}
