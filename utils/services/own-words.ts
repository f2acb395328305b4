import { english, type Words, wordsIn } from '../i18n/index.ts';

/** The words for the few places where the worker itself must speak: the toolbar button's title. */
export const ownWords = (): Words => wordsIn('en', english);
