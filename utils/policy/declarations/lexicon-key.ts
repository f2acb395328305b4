import { lexiconFor } from '../cues/lexicon.ts';
import type { PolicyLanguage } from '../model.ts';
import { tokenise } from '../words/tokenise.ts';

/** The first key of a lexicon list whose phrases a short text holds, in its language or in English, or null. */
export function lexiconKey(list: string, text: string, language: PolicyLanguage): string | null {
  const tokens = tokenise(text.slice(0, 300));
  for (const spoken of language === 'en' ? (['en'] as const) : ([language, 'en'] as const)) {
    const cue = lexiconFor(spoken)
      .find(tokens)
      .find((found) => found.list === list);
    if (cue) return cue.key;
  }
  return null;
}
