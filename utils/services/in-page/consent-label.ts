import lexicon from './data/consent-words.json' with { type: 'json' };

/**
 * What a click on a button means for consent. `settings`: something else than all or nothing; nothing is known of it.
 * `saved`: what was selected beside the button is chosen.
 */
export type LabelledChoice = 'accepted' | 'refused' | 'settings' | 'saved';

const LONGEST_LABEL = 80;
/** Labels that are remembered: a page is looked at many times, and its links stay what they are. */
const REMEMBERED = 5_000;
const known = new Map<string, LabelledChoice | null>();

type Category = 'save' | 'selection' | 'settings' | 'refuse' | 'negation' | 'optional' | 'narrowing' | 'all' | 'accept';

const SUBJECT = Object.values(lexicon.subject).flat();

/** Lower case, one kind of apostrophe, and none of the soft hyphens that long words are broken with. */
const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll('\u00ad', '');
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);

/** The patterns of a category in all languages, sorted so that a word is looked up and not compared with each. */
interface Patterns {
  exact: Set<string>;
  beginnings: string[];
  phrases: string[][];
}

function patternsOf(category: Category): Patterns {
  const all = Object.values(lexicon[category]).flat();
  return {
    exact: new Set(all.filter((pattern) => !/[ *]/.test(pattern))),
    beginnings: all.flatMap((pattern) => (/^[^ ]+\*$/.test(pattern) ? pattern.slice(0, -1) : [])),
    phrases: all.filter((pattern) => pattern.includes(' ')).map((pattern) => pattern.split(' ')),
  };
}

const PATTERNS: Record<Category, Patterns> = {
  save: patternsOf('save'),
  selection: patternsOf('selection'),
  settings: patternsOf('settings'),
  refuse: patternsOf('refuse'),
  negation: patternsOf('negation'),
  optional: patternsOf('optional'),
  narrowing: patternsOf('narrowing'),
  all: patternsOf('all'),
  accept: patternsOf('accept'),
};

const covers = (part: string, word: string | undefined): boolean =>
  part.endsWith('*') ? (word?.startsWith(part.slice(0, -1)) ?? false) : word === part;

/** Whether one of a category's patterns, of any language, stands among the words, phrases in their order. */
function has(words: readonly string[], category: Category): boolean {
  const { exact, beginnings, phrases } = PATTERNS[category];
  return words.some(
    (word, at) =>
      exact.has(word) ||
      beginnings.some((beginning) => word.startsWith(beginning)) ||
      phrases.some((parts) => parts.every((part, offset) => covers(part, words[at + offset]))),
  );
}

/**
 * What a button's label means for consent, or null when it is no such button. Whole words count. Saving is looked for
 * first ("save settings" chooses, "settings" opens), then what opens the settings, then a refusal: "accept only
 * necessary" and "continue without accepting" refuse.
 */
export function choiceOf(label: string): LabelledChoice | null {
  if (label.length > LONGEST_LABEL) return null;
  const before = known.get(label);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const choice = readLabel(label);
  known.set(label, choice);
  return choice;
}

function readLabel(label: string): LabelledChoice | null {
  const words = withoutOptional(wordsOf(label));
  const [accepts, refuses, narrowed] = [has(words, 'accept'), has(words, 'refuse'), has(words, 'narrowing')];
  const selects = has(words, 'selection');
  if (has(words, 'save')) {
    if (refuses || narrowed) return 'refused';
    // "Save and accept all", "Confirm all"
    return has(words, 'all') && (accepts || !has(words, 'settings')) && !selects ? 'accepted' : 'saved';
  }
  if (selects && accepts && !refuses) return 'saved';
  if (selects || has(words, 'settings')) return 'settings';
  if (refuses || narrowed || (accepts && has(words, 'negation'))) return 'refused';
  return accepts ? 'accepted' : null;
}

/** Whether a label is that of what needs no consent. */
export const narrows = (label: string): boolean => has(withoutOptional(wordsOf(label)), 'narrowing');

/** Takes out what is called not necessary, both words, so that neither is read by itself. */
function withoutOptional(words: readonly string[]): string[] {
  const kept = [...words];
  for (let at = kept.length - 2; at >= 0; at--)
    if (has(kept.slice(at, at + 1), 'optional') && has(kept.slice(at + 1, at + 2), 'narrowing')) kept.splice(at, 2);
  return kept;
}

/** True when a text speaks of cookies or consent, as a banner's does. */
export const speaksOfConsent = (text: string): boolean => {
  const folded = fold(text);
  return SUBJECT.some((word) => folded.includes(word));
};
