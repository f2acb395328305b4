import type { LetterLanguage } from '../../utils/requests/model.ts';

const LANGUAGES: readonly LetterLanguage[] = ['en', 'fi', 'sv', 'de'];

/** The language of calendar titles for a reader's language tag; English where there are none of its own. */
export const calendarLanguage = (tag: string): LetterLanguage =>
  LANGUAGES.find((language) => tag.startsWith(language)) ?? 'en';
