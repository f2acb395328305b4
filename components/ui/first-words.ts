import { type Messages, type Words, wordsIn } from '../../utils/i18n/index.ts';

/** The words of a page that was mounted without any. `mount` shows nothing before it has fetched the reader's. */
export const firstWords: Words = wordsIn('en', {} as Messages);
