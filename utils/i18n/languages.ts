/** The languages of the interface. Each has a folder in `messages/`; English is the one the others fall back to. */
const READER_LANGUAGES = ['en', 'fi', 'sv', 'de'] as const;

export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

/** What the reader can choose: to follow the browser, or one language. */
export const LANGUAGE_CHOICES = ['auto', ...READER_LANGUAGES] as const;

export type ChosenLanguage = (typeof LANGUAGE_CHOICES)[number];

/**
 * The language to speak. Without a choice that is the browser's own where it is one of ours, and English elsewhere.
 * @param browserLanguage a language tag such as `sv-FI`
 */
export function languageFor(choice: ChosenLanguage, browserLanguage: string): ReaderLanguage {
  const wanted = choice === 'auto' ? browserLanguage.toLowerCase().split(/[-_]/)[0] : choice;
  return READER_LANGUAGES.find((language) => language === wanted) ?? 'en';
}
