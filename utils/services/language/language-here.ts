import type { ReaderLanguage } from '../../i18n/languages.ts';
import { pageServices } from '../page-services.ts';
import { languageChosen } from './language-chosen.ts';

/** The reader's language as a page finds it in the history itself, while the worker may still have to start. */
export const languageHere = async (): Promise<ReaderLanguage> => (await languageChosen(pageServices())).language;
