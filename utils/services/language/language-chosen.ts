import { browserLanguage } from '../../browser/pages.ts';
import { type ChosenLanguage, LANGUAGE_CHOICES, languageFor, type ReaderLanguage } from '../../i18n/languages.ts';
import type { Services } from '../container.ts';

/** The name of the setting. */
export const LANGUAGE_SETTING = 'language';

/** What the reader chose, and the language that it comes to. */
export interface Spoken {
  choice: ChosenLanguage;
  language: ReaderLanguage;
}

/** The reader's language: chosen in the dashboard, or the browser's own. */
export async function languageChosen({ db }: Services): Promise<Spoken> {
  // A history that waits for another page to close would keep every page without words.
  if (db.health.now().trouble === 'blocked')
    return { choice: 'auto', language: languageFor('auto', browserLanguage()) };
  const kept = (await db.settings.get(LANGUAGE_SETTING))?.value;
  // A later version may have kept a language that this one does not speak.
  const choice = LANGUAGE_CHOICES.find((known) => known === kept) ?? 'auto';
  return { choice, language: languageFor(choice, browserLanguage()) };
}
